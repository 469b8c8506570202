package io.sectorbrief.render.workbook;

import io.sectorbrief.render.workbook.Book.Column;
import io.sectorbrief.render.workbook.Book.Role;
import io.sectorbrief.render.workbook.Book.Sheet;
import io.sectorbrief.render.workbook.Book.Table;
import io.sectorbrief.render.workbook.ChartPlaces.Place;
import io.sectorbrief.render.workbook.PageBreaks.Together;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Freezes the header and sets up printing: A4, one page wide, upright where that is wide enough, pages that end between tables and
 * charts, a header row on every page, page x of y.
 */
final class PageSetup {

    private final XSSFSheet target;
    private final Sheet sheet;
    private final List<Span> spans;
    private final List<Place> charts;
    private final int across;

    /**
     * Of a sheet that is written.
     *
     * @param widths of its columns in characters
     * @param charts where they stand
     */
    PageSetup(XSSFSheet target, Sheet sheet, Layout layout, List<Integer> widths, List<Place> charts) {
        this.target = target;
        this.sheet = sheet;
        this.spans = layout.spans();
        this.charts = charts;
        this.across = across(printed(sheet), widths, charts);
    }

    /** Columns that are printed. */
    static int printed(Sheet sheet) {
        return sheet.tables().stream()
                .mapToInt(table -> (int) table.columns().stream()
                        .filter(column -> column.role() != Role.UNPRINTED)
                        .count())
                .max()
                .orElse(0);
    }

    /** Characters across all that is printed. */
    private static int across(int printed, List<Integer> widths, List<Place> charts) {
        int columns = charts.stream().mapToInt(Place::right).reduce(printed, Math::max);
        return IntStream.range(0, columns)
                .map(column -> column < widths.size() ? widths.get(column) : ChartPlaces.BARE_COLUMN)
                .sum();
    }

    /** Applies it; the first table's header is frozen. */
    void apply() {
        target.createFreezePane(sheet.frozenColumns(), spans.get(0).header() + 1);
        target.setDisplayGridlines(false);
        target.setFitToPage(true);
        Paper paper = Paper.of(across);
        PrintSetup setup = target.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(paper == Paper.ON_ITS_SIDE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        target.setHorizontallyCenter(true);
        target.getFooter().setLeft("&A");
        target.getFooter().setRight("&P / &N");
        leaveOut();
        endPages(new PageBreaks(paper.rows(across), heights(), Layout.TITLE_ROW));
    }

    /** A sheet of one table needs no help: its header is on every page, and it may lose rows to a filter. */
    private void endPages(PageBreaks pages) {
        int repeated = IntStream.range(0, spans.size())
                .filter(table -> spans.size() == 1 || !pages.fits(block(table)))
                .filter(this::isHeadOfAllBelow)
                .map(table -> spans.get(table).header())
                .filter(head -> charts.stream().noneMatch(chart -> chart.touches(head)))
                .findFirst()
                .orElse(Layout.TITLE_ROW);
        target.setRepeatingRows(new CellRangeAddress(repeated, repeated, -1, -1));
        if (pages.nearlyFitsOne()) {
            target.getPrintSetup().setFitHeight((short) 1);
        } else if (spans.size() > 1 || !charts.isEmpty()) {
            new PageBreaks(pages.room(), pages.heights(), repeated)
                    .before(kept())
                    .forEach(row -> target.setRowBreak(row - 1));
        }
    }

    /** Whether a table's head, repeated below it, tells what the columns of every other table there are. */
    private boolean isHeadOfAllBelow(int table) {
        List<String> heads = heads(table);
        return IntStream.range(table + 1, spans.size())
                .allMatch(below -> heads(below).equals(heads));
    }

    private List<String> heads(int table) {
        return sheet.tables().get(table).columns().stream().map(Column::head).toList();
    }

    private List<Together> kept() {
        return Stream.concat(
                        IntStream.range(0, spans.size()).mapToObj(this::block),
                        charts.stream().map(chart -> new Together(chart.top(), chart.bottom())))
                .toList();
    }

    /** A table with its heading and its total; title and note of the sheet belong to the first. */
    private Together block(int index) {
        Table table = sheet.tables().get(index);
        Span span = spans.get(index);
        int first =
                index == 0 ? Layout.TITLE_ROW : span.header() - (table.title().isEmpty() ? 0 : 1);
        return new Together(first, span.last() + (table.total().isPresent() ? 1 : 0));
    }

    private List<Double> heights() {
        int lowest = charts.stream().mapToInt(Place::bottom).reduce(target.getLastRowNum(), Math::max);
        return IntStream.rangeClosed(0, lowest).mapToObj(this::height).toList();
    }

    private double height(int row) {
        XSSFRow written = target.getRow(row);
        return written == null ? target.getDefaultRowHeightInPoints() : written.getHeightInPoints();
    }

    private void leaveOut() {
        int printed = printed(sheet);
        if (printed < sheet.columns()) {
            var book = target.getWorkbook();
            book.setPrintArea(book.getSheetIndex(target), 0, printed - 1, 0, target.getLastRowNum());
        }
    }
}
