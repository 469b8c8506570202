package io.sectorbrief.render.workbook;

import io.sectorbrief.render.workbook.Book.Role;
import io.sectorbrief.render.workbook.Book.Sheet;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Freezes the header and sets up printing: A4, one page wide, upright where that is wide enough, a header row on every page, page x of y. */
final class PageSetup {

    /** Characters of ten points across an upright page; wider sheets lie on their side rather than shrink. */
    private static final int UPRIGHT = 96;

    private final XSSFSheet target;
    private final Sheet sheet;
    private final List<Integer> widths;

    PageSetup(XSSFSheet target, Sheet sheet, List<Integer> widths) {
        this.target = target;
        this.sheet = sheet;
        this.widths = widths;
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

    /** Applies it; the first table's header is frozen. */
    void apply(Span first) {
        target.createFreezePane(sheet.frozenColumns(), first.header() + 1);
        int repeated = repeated(first);
        target.setRepeatingRows(new CellRangeAddress(repeated, repeated, -1, -1));
        target.setDisplayGridlines(false);
        target.setFitToPage(true);
        PrintSetup setup = target.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(isWide());
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        target.setHorizontallyCenter(true);
        target.getFooter().setLeft("&A");
        target.getFooter().setRight("&P / &N");
        leaveOut();
    }

    /** A header on every printed page would stand above other tables too; the sheet's title never misleads. */
    private int repeated(Span first) {
        return sheet.tables().size() == 1 ? first.header() : Layout.TITLE_ROW;
    }

    private boolean isWide() {
        int width = widths.stream()
                .limit(printed(sheet))
                .mapToInt(Integer::intValue)
                .sum();
        return width > UPRIGHT || hasChartsBesideAll();
    }

    private boolean hasChartsBesideAll() {
        XSSFDrawing drawing = target.getDrawingPatriarch();
        return drawing != null
                && drawing.getCharts().stream()
                        .map(chart -> (XSSFClientAnchor) chart.getGraphicFrame().getAnchor())
                        .anyMatch(anchor -> anchor.getCol2() > sheet.columns());
    }

    private void leaveOut() {
        int printed = printed(sheet);
        if (printed < sheet.columns()) {
            var book = target.getWorkbook();
            book.setPrintArea(book.getSheetIndex(target), 0, printed - 1, 0, target.getLastRowNum());
        }
    }
}
