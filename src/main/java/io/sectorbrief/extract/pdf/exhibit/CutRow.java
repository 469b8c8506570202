package io.sectorbrief.extract.pdf.exhibit;

import io.sectorbrief.model.Cell;
import io.sectorbrief.model.FootnoteMark;
import io.sectorbrief.model.Row;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells by its words the rest of a row that a page break cut, where it stands below a repeated header or fills a column. */
final class CutRow {

    /** Begins as no label does; what is said to be part of the row above is a row of its own. */
    private static final Pattern REST = Pattern.compile("(?!of which|thereof|including)\\p{Ll}.*[^:：]");

    private static final Pattern LABEL = Pattern.compile("[^\\p{Ll}].*[^.。:：]");
    private static final Pattern UNFINISHED = Pattern.compile(".*[、，,/(（]");

    private CutRow() {}

    /** Does a page's first row hold nothing but the rest of one text of the last row of the page before? */
    static boolean isRest(Row last, Row first) {
        List<Integer> filled = IntStream.range(0, first.cells().size())
                .filter(column -> !text(first, column).isEmpty())
                .boxed()
                .toList();
        return filled.size() == 1
                && isMostlyFilled(last)
                && goesOn(text(last, filled.get(0)), text(first, filled.get(0)));
    }

    private static boolean isMostlyFilled(Row row) {
        return 2 * row.cells().stream().filter(cell -> !cell.text().isEmpty()).count()
                > row.cells().size();
    }

    private static boolean goesOn(String begun, String rest) {
        return UNFINISHED.matcher(begun).matches()
                || (open(begun) > 0 && open(rest) < 0)
                || (LABEL.matcher(begun).matches() && REST.matcher(rest).matches());
    }

    /** Brackets that a text opens, less those that it closes. */
    private static long open(String text) {
        return text.chars().filter(c -> c == '(' || c == '（').count()
                - text.chars().filter(c -> c == ')' || c == '）').count();
    }

    private static String text(Row row, int column) {
        List<Cell> cells = row.cells();
        return column < cells.size() ? FootnoteMark.without(cells.get(column).text()) : "";
    }
}
