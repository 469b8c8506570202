package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.List;
import java.util.Optional;

/**
 * The gap between tables side by side.
 *
 * @param from x where the left one's widest line ends
 * @param to x where the right one begins
 */
record PairGap(double from, double to) {

    double middle() {
        return (from + to) / 2;
    }

    List<Run> leftOf(Line line) {
        return line.runs().stream()
                .filter(run -> run.box().middleX() < middle())
                .toList();
    }

    /** What a further line leaves of it; nothing if a text crosses it. */
    Optional<PairGap> without(Line line) {
        double left = from;
        double right = to;
        for (Run run : line.runs()) {
            boolean within = run.box().right() > left && run.box().left() < right;
            if (within && run.box().middleX() < middle()) {
                left = run.box().right();
            } else if (within) {
                right = run.box().left();
            }
        }
        return right - left > TableThresholds.LEAST_GUTTER * line.size()
                ? Optional.of(new PairGap(left, right))
                : Optional.empty();
    }
}
