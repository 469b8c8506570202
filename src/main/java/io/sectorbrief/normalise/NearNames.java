package io.sectorbrief.normalise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Folded names, asked for those one slip of the pen away: one character more, less, or other, and none of them a digit, for
 * 流浪地球2 is no slip for 流浪地球. Two such names are the same but for one character left out of each, or of one, so each is kept
 * under all that is left of it: to ask takes as long as a name is, however many are known.
 */
public final class NearNames {

    /** Shorter names differ in one character by chance. */
    private static final int SHORTEST = 3;

    private final Map<String, List<String>> byWhatIsLeft = new HashMap<>();

    public NearNames(Collection<String> names) {
        names.stream()
                .filter(name -> name.length() >= SHORTEST)
                .forEach(name -> whatIsLeft(name)
                        .forEach(left -> byWhatIsLeft
                                .computeIfAbsent(left, first -> new ArrayList<>())
                                .add(name)));
    }

    /** The names one slip away, each once, by their characters. */
    public Stream<String> to(String name) {
        return name.length() < SHORTEST
                ? Stream.empty()
                : whatIsLeft(name)
                        .flatMap(left -> byWhatIsLeft.getOrDefault(left, List.of()).stream())
                        .filter(other -> isOneSlip(name, other))
                        .distinct()
                        .sorted();
    }

    private static Stream<String> whatIsLeft(String name) {
        Stream<String> shorter = IntStream.range(0, name.length())
                .filter(index -> !isDigit(name.charAt(index)))
                .mapToObj(index -> name.substring(0, index) + name.substring(index + 1));
        return Stream.concat(Stream.of(name), shorter).distinct();
    }

    private static boolean isOneSlip(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restA = a.substring(Math.min(a.length(), same + (a.length() >= b.length() ? 1 : 0)));
        String restB = b.substring(Math.min(b.length(), same + (b.length() >= a.length() ? 1 : 0)));
        return restA.equals(restB);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
