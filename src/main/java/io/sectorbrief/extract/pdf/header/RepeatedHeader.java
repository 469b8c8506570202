package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.threshold.HeaderThresholds;
import io.sectorbrief.model.FootnoteMark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the header that a table repeats on its next page by its characters, however its lines are laid out there. */
public final class RepeatedHeader {

    private RepeatedHeader() {}

    /** Y of its end, if the top lines hold the characters of the header and no others. */
    public static Optional<Double> bottom(List<Line> lines, List<List<String>> header) {
        String wanted = sorted(FootnoteMark.without(printed(header)));
        StringBuilder seen = new StringBuilder();
        for (Line line : lines.subList(0, Math.min(lines.size(), HeaderThresholds.DEEPEST_HEADER))) {
            seen.append(line.plain());
            if (!wanted.isEmpty() && sorted(seen.toString()).equals(wanted)) {
                return Optional.of(line.box().bottom());
            }
        }
        return Optional.empty();
    }

    /** Titles as often as they are printed: one over several columns stands in the path of each. */
    private static String printed(List<List<String>> header) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < header.size(); column++) {
            List<String> path = header.get(column);
            List<String> left = column == 0 ? List.of() : header.get(column - 1);
            for (int level = 0; level < path.size(); level++) {
                boolean spans = level < path.size() - 1
                        && level < left.size() - 1
                        && path.subList(0, level + 1).equals(left.subList(0, level + 1));
                text.append(spans ? "" : path.get(level));
            }
        }
        return text.toString();
    }

    private static String sorted(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
