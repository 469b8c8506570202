package io.sectorbrief.render.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Numbers as a citation prints them: {@code 2–5、9、12、13}. */
final class Runs {

    /** Two numbers that follow one another are shorter side by side. */
    private static final int FEWEST = 3;

    private Runs() {}

    static String of(Collection<Integer> numbers, String comma) {
        List<Integer> sorted = List.copyOf(new TreeSet<>(numbers));
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
                runs.addAll(run(sorted.subList(from, i)));
                from = i;
            }
        }
        return String.join(comma, runs);
    }

    private static List<String> run(List<Integer> numbers) {
        return numbers.size() < FEWEST
                ? numbers.stream().map(String::valueOf).toList()
                : List.of(numbers.get(0) + "–" + numbers.get(numbers.size() - 1));
    }
}
