package io.sectorbrief.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table in aligned columns for a terminal, where a Chinese character takes two places. */
final class TextTable {

    /** A cell wider than this is cut, so that one long text does not push a table off the screen. */
    private static final int WIDEST = 40;

    private static final String NUMBER = "[-+−<>≤≥~]?[\\d,.]+(%|[^\\d\\s]{0,3})";

    private final List<List<String>> header = new ArrayList<>();
    private final List<List<String>> body;

    TextTable(List<List<String>> columns, List<List<String>> rows) {
        int depth = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int level = 0; level < depth; level++) {
            int at = level;
            header.add(columns.stream()
                    .map(path -> at < path.size() ? cut(path.get(at)) : "")
                    .toList());
        }
        this.body = rows.stream()
                .map(row -> row.stream().map(TextTable::cut).toList())
                .toList();
    }

    List<String> lines() {
        int columns = Stream.concat(header.stream(), body.stream())
                .mapToInt(List::size)
                .max()
                .orElse(0);
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        boolean[] right = new boolean[columns];
        IntStream.range(0, columns).forEach(column -> right[column] = isNumeric(column));
        List<String> lines = new ArrayList<>();
        header.forEach(row -> lines.add(line(row, widths, right)));
        lines.add("-".repeat(IntStream.of(widths).sum() + 2 * Math.max(0, columns - 1)));
        body.forEach(row -> lines.add(line(row, widths, right)));
        return lines;
    }

    private static String line(List<String> row, int[] widths, boolean[] right) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String gap = " ".repeat(widths[column] - TextWidth.of(row.get(column)));
            line.append(column == 0 ? "" : "  ");
            line.append(right[column] ? gap + row.get(column) : row.get(column) + gap);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return Stream.concat(header.stream(), body.stream())
                .mapToInt(row -> column < row.size() ? TextWidth.of(row.get(column)) : 0)
                .max()
                .orElse(0);
    }

    private boolean isNumeric(int column) {
        return body.stream()
                                .filter(row ->
                                        column < row.size() && row.get(column).matches(NUMBER))
                                .count()
                        * 2
                > body.size();
    }

    private static String cut(String text) {
        return TextWidth.of(text) <= WIDEST ? text : TextWidth.cut(text, WIDEST - 1) + "…";
    }
}
