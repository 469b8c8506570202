package io.sectorbrief.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds the captions, source, note and unit lines of a page, top down, left to right. */
final class Anchors {

    private Anchors() {}

    static List<Anchor> of(Page page, Thresholds thresholds) {
        List<Anchor> anchors = new ArrayList<>();
        if (isContents(page)) {
            return anchors;
        }
        for (Line line : page.lines()) {
            List<Run> phrases = Line.phrases(line.runs(), thresholds.phraseGap());
            for (int i = 0; i < phrases.size(); i++) {
                Run phrase = phrases.get(i);
                if (i + 1 < phrases.size() && isBareLabel(phrase) && near(phrase, phrases.get(i + 1))) {
                    phrase = phrase.with(phrases.get(++i), " ");
                }
                Anchor.of(phrase, thresholds).ifPresent(anchors::add);
            }
        }
        return anchors;
    }

    /** A table of contents names exhibits but shows none. */
    private static boolean isContents(Page page) {
        long leaders = page.lines().stream()
                .filter(line -> Anchor.LEADER.matcher(line.text()).find())
                .count();
        return leaders >= 3 && leaders * 3 > page.lines().size();
    }

    private static boolean isBareLabel(Run phrase) {
        return phrase.text().matches("(?i)(?:图表|附图|附表|图|表|exhibit|figure|table|chart)\\s*\\d{0,3}\\s*[:：.、]?");
    }

    private static boolean near(Run label, Run next) {
        return next.box().left() - label.box().right() < 6 * label.size();
    }
}
