package io.sectorbrief.render.workbook;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows a table takes, from 0.
 *
 * @param header its header row
 * @param first its first body row
 * @param last its last body row; a total stands below
 */
record Span(int header, int first, int last) {

    private static final Pattern HOLE = Pattern.compile("\\{(\\$?)(?:(\\w+)\\.)?(\\w+)}");

    /**
     * A formula with its row names replaced by row numbers; {@code {$total}} is fast where rows are sorted.
     *
     * @param row the formula's own row, from 0
     * @param named other tables of the sheet
     * @throws IllegalArgumentException if it names a table or row there is not
     */
    String resolve(String formula, int row, Map<String, Span> named) {
        return HOLE.matcher(formula)
                .replaceAll(hole -> Matcher.quoteReplacement(hole.group(1) + number(hole, row, named)));
    }

    private int number(MatchResult hole, int row, Map<String, Span> named) {
        Optional<String> table = Optional.ofNullable(hole.group(2));
        Optional<Span> span = table.isEmpty() ? Optional.of(this) : table.map(named::get);
        return span.flatMap(known -> known.number(hole.group(3), row))
                .orElseThrow(() -> new IllegalArgumentException("a formula asks for " + hole.group()
                        + "; there are row, header, first, last and total, and the tables "
                        + named.keySet().stream().sorted().toList()));
    }

    private Optional<Integer> number(String what, int row) {
        return switch (what) {
            case "row" -> Optional.of(row + 1);
            case "header" -> Optional.of(header + 1);
            case "first" -> Optional.of(first + 1);
            case "last" -> Optional.of(last + 1);
            case "total" -> Optional.of(last + 2);
            default -> Optional.empty();
        };
    }
}
