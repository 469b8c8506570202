package io.sectorbrief.cli;

import io.sectorbrief.model.FootnoteMark;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** One exhibit as a clean sheet: what it is on top, its header, its rows with real numbers. */
final class ExhibitSheet {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 48;

    /** Rows that tell how wide a column is to be. */
    private static final int LOOKED_AT = 200;

    private final Worksheet sheet;
    private final StoredExhibitLine stored;
    private final ExhibitLine exhibit;
    private int next;

    ExhibitSheet(Worksheet sheet, StoredExhibitLine stored) {
        this.sheet = sheet;
        this.stored = stored;
        this.exhibit = stored.exhibit();
    }

    static List<List<String>> rows(ExhibitLine exhibit) {
        return exhibit.chart().map(ChartLine::rows).orElse(exhibit.rows());
    }

    private List<List<String>> columns() {
        return exhibit.chart().map(ChartLine::columns).orElse(exhibit.columns());
    }

    void write(String index) throws IOException {
        sheet.value(0, 0, exhibit.no().map(number -> number + " ").orElse("") + exhibit.caption());
        sheet.style(0, 0).bold().fontSize(13).set();
        next = 1;
        fact("Unit", exhibit.unitLine());
        fact("Source", exhibit.source());
        fact("As of", exhibit.asOf());
        exhibit.notes().forEach(note -> fact("Note", Optional.of(note)));
        fact("Document", Optional.of(stored.document() + ", " + TextReport.place(exhibit)));
        sheet.hyperlink(next++, 0, HyperLink.internal("'" + index + "'!A1", "← " + index));
        next++;
        header();
        sheet.freezePane(0, next);
        body();
        sheet.finish();
    }

    private void fact(String label, Optional<String> text) {
        text.filter(one -> !one.isBlank()).ifPresent(one -> sheet.value(next++, 0, label + ": " + one));
    }

    /** A row a level of the header; a path that is shorter stands at the bottom, above its cells. */
    private void header() {
        List<List<String>> columns = columns();
        int levels = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < columns.size(); column++) {
            List<String> path = columns.get(column);
            int above = levels - path.size();
            for (int level = 0; level < levels; level++) {
                if (level >= above) {
                    sheet.value(next + level, column, path.get(level - above));
                }
                sheet.style(next + level, column)
                        .bold()
                        .borderStyle("thin")
                        .wrapText(true)
                        .set();
            }
            sheet.width(column, width(column));
        }
        next += levels;
    }

    private int width(int column) {
        int widest = rows(exhibit).stream()
                .limit(LOOKED_AT)
                .filter(row -> column < row.size())
                .mapToInt(row -> TextWidth.of(row.get(column)))
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, widest + 2));
    }

    private void body() {
        List<List<String>> rows = rows(exhibit);
        List<Boolean> numeric = IntStream.range(0, columns().size())
                .mapToObj(column -> rows.stream().noneMatch(row -> isCode(row, column)))
                .toList();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                cell(column, row.get(column), column >= numeric.size() || numeric.get(column));
            }
            next++;
        }
    }

    /** 000001 is a name, and so are the others of its column. */
    private static boolean isCode(List<String> row, int column) {
        return column < row.size()
                && FootnoteMark.without(row.get(column)).strip().matches("0\\d+");
    }

    private void cell(int column, String text, boolean numeric) {
        Optional<PrintedNumber> number =
                Optional.of(text).filter(one -> numeric).flatMap(PrintedNumber::of);
        if (number.isPresent()) {
            sheet.value(next, column, number.get().value());
            sheet.style(next, column).format(number.get().format()).set();
        } else if (!text.isEmpty()) {
            sheet.value(next, column, text);
        }
    }
}
