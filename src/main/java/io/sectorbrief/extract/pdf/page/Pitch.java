package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The pitch of typewriter faces: every character of a line stands a whole number of steps from the one before. */
public final class Pitch {

    private Pitch() {}

    /** In points; empty if the characters of a line keep none, or are too few to tell. */
    public static OptionalDouble of(Line line) {
        List<Double> steps = steps(line);
        if (steps.size() < TextThresholds.FEWEST_STEPS) {
            return OptionalDouble.empty();
        }
        double pitch =
                steps.stream().sorted().skip(steps.size() / 2).findFirst().orElseThrow();
        return pitch > 0 && keeps(line, pitch) ? OptionalDouble.of(pitch) : OptionalDouble.empty();
    }

    /** Do the characters of a line keep a pitch? */
    public static boolean keeps(Line line, double pitch) {
        return steps(line).stream().allMatch(step -> isWhole(step / pitch));
    }

    private static boolean isWhole(double steps) {
        return steps > TextThresholds.OFF_PITCH && Math.abs(steps - Math.rint(steps)) < TextThresholds.OFF_PITCH;
    }

    private static List<Double> steps(Line line) {
        List<Double> lefts = new ArrayList<>();
        for (Run run : line.runs()) {
            for (int i = 0; i < run.text().length(); i++) {
                if (!Character.isWhitespace(run.text().charAt(i))) {
                    lefts.add(run.around(i, i + 1).left());
                }
            }
        }
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < lefts.size(); i++) {
            steps.add(lefts.get(i) - lefts.get(i - 1));
        }
        return steps;
    }
}
