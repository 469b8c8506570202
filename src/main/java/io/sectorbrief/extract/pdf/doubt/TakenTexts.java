package io.sectorbrief.extract.pdf.doubt;

import io.sectorbrief.extract.pdf.page.Run;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which printed texts stand in the cells of a table. Each character of a cell is one text's: of two printed alike over one another it may hold but one. */
final class TakenTexts {

    private final Set<Run> held = Collections.newSetFromMap(new IdentityHashMap<>());

    private TakenTexts() {}

    /** Longer texts first, for a short one is found within what another says. */
    static TakenTexts of(List<Run> printed, Readback table) {
        TakenTexts texts = new TakenTexts();
        List<Run> longestFirst = printed.stream()
                .sorted(Comparator.comparingInt((Run run) -> run.text().length())
                        .reversed())
                .toList();
        texts.take(longestFirst, table::takeWhole);
        texts.take(longestFirst, table::takeTorn);
        return texts;
    }

    private void take(List<Run> texts, Predicate<Run> taking) {
        for (Run run : texts) {
            if (!hold(run) && taking.test(run)) {
                held.add(run);
            }
        }
    }

    boolean hold(Run run) {
        return held.contains(run);
    }
}
