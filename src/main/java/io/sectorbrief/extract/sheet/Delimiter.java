package io.sectorbrief.extract.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what separates the fields of a csv: the candidate that cuts most lines into the same number of fields. */
final class Delimiter {

    /** In the order they are preferred where two cut alike. */
    private static final List<Character> CANDIDATES = List.of(',', '\t', ';', '|');

    /** Lines looked at; titles above a header are a handful. */
    private static final int LINES = 200;

    /** More fields than this are all the same. */
    private static final int WIDEST = 9_999;

    private Delimiter() {}

    static char of(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        return CANDIDATES.stream()
                .max(Comparator.<Character>comparingLong(candidate -> agreement(lines, candidate))
                        .thenComparing(candidate -> -CANDIDATES.indexOf(candidate)))
                .orElse(',');
    }

    /** Lines that are cut into the most common number of fields, and as a tie-break how many fields that are. */
    private static long agreement(List<String> lines, char candidate) {
        Map<Integer, Long> linesByCuts = lines.stream()
                .map(line -> Math.min(cuts(line, candidate), WIDEST))
                .filter(cuts -> cuts > 0)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return linesByCuts.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * (WIDEST + 1L) + entry.getKey())
                .max()
                .orElse(0);
    }

    private static int cuts(String line, char candidate) {
        int cuts = 0;
        int quotes = 0;
        for (int i = 0; i < line.length(); i++) {
            quotes += line.charAt(i) == '"' ? 1 : 0;
            cuts += line.charAt(i) == candidate && quotes % 2 == 0 ? 1 : 0;
        }
        return cuts;
    }
}
