package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.List;
import java.util.stream.Collectors;

/** Whether dots, typed or drawn, lead on a line from a heading to its page, as in a table of contents. */
final class Led {

    private Led() {}

    /** @param texts of a line, left to right */
    static boolean is(List<Run> texts, List<Ruling> rulings) {
        String line = texts.stream().map(Run::text).collect(Collectors.joining(" "));
        return Anchor.LEADER.matcher(line).find()
                || (texts.size() > 1 && isDrawn(texts.get(texts.size() - 2), texts.get(texts.size() - 1), rulings));
    }

    /** A rule on the lower half of a line that fills the room between two texts and ends there. */
    private static boolean isDrawn(Run heading, Run page, List<Ruling> rulings) {
        double left = heading.box().right();
        double right = page.box().left();
        return rulings.stream()
                .anyMatch(rule -> rule.isHorizontal()
                        && rule.at() > heading.box().middleY()
                        && rule.at() < heading.box().bottom() + 1
                        && rule.from() > left - 1
                        && rule.to() < right + 1
                        && rule.length() > ZoneThresholds.LED * (right - left));
    }
}
