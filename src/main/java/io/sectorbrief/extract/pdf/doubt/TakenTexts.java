package io.sectorbrief.extract.pdf.doubt;

import io.sectorbrief.extract.pdf.page.Run;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

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
        longestFirst.stream().filter(table::takeWhole).forEach(texts.held::add);
        longestFirst.stream()
                .filter(run -> !texts.hold(run))
                .filter(table::takeTorn)
                .forEach(texts.held::add);
        return texts;
    }

    boolean hold(Run run) {
        return held.contains(run);
    }
}
