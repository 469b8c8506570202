package io.sectorbrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the last rows of a long table together, so that no page begins with a row or two of it and nothing else. They get a
 * body of their own, of class {@code last}, which the style keeps on one page; stripes go on as they were.
 */
final class TableEnds {

    /** Rows that move to the next page together; fewer look lost there. */
    private static final int ROWS = 6;

    private static final Pattern BODY = Pattern.compile("<tbody>(.*?)</tbody>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr[ >]");

    private TableEnds() {}

    static String keptTogether(String xhtml) {
        return BODY.matcher(xhtml).replaceAll(body -> Matcher.quoteReplacement(parted(body.group(1))));
    }

    private static String parted(String rows) {
        List<Integer> starts = new ArrayList<>();
        ROW.matcher(rows).results().forEach(row -> starts.add(row.start()));
        int before = (starts.size() - ROWS) / 2 * 2;
        if (before < ROWS) {
            return "<tbody>" + rows + "</tbody>";
        }
        int cut = starts.get(before);
        return "<tbody>" + rows.substring(0, cut) + "</tbody><tbody class=\"last\">" + rows.substring(cut) + "</tbody>";
    }
}
