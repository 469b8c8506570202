package io.sectorbrief.extract.pdf.text;

import io.sectorbrief.extract.pdf.page.Bullets;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.page.Seam;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines of narrow columns whose words were set so far apart that they look like texts of several columns. */
final class Stretched {

    private Stretched() {}

    /** One phrase where all gaps of a line of words are alike; a bullet joins what it points at. */
    static List<Run> joined(List<Run> phrases) {
        return phrases.size() > 1 && isStretched(phrases)
                ? List.of(phrases.stream()
                        .reduce((left, right) -> left.with(right, " "))
                        .orElseThrow())
                : bulleted(phrases);
    }

    private static boolean isStretched(List<Run> phrases) {
        double[] between = IntStream.range(1, phrases.size())
                .mapToDouble(i ->
                        phrases.get(i).box().left() - phrases.get(i - 1).box().right())
                .toArray();
        double[] within = phrases.stream()
                .flatMap(Stretched::spaces)
                .mapToDouble(seam -> seam.to() - seam.from())
                .toArray();
        double widest = DoubleStream.of(between).max().orElse(0);
        double least = DoubleStream.concat(DoubleStream.of(between), DoubleStream.of(within))
                .min()
                .orElse(0);
        return areWords(phrases)
                && between.length + within.length >= TextThresholds.FEWEST_GAPS
                && widest < TextThresholds.GAPS_ALIKE * least;
    }

    /** Latin ones for the most part: the figures of an axis stand at one distance too. */
    private static boolean areWords(List<Run> phrases) {
        String line = phrases.stream().map(Run::text).collect(Collectors.joining());
        long letters = line.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return line.codePoints().noneMatch(Character::isIdeographic) && 2 * letters > line.length();
    }

    private static Stream<Seam> spaces(Run phrase) {
        return phrase.seams().stream()
                .filter(seam -> seam.at() > 0 && phrase.text().charAt(seam.at() - 1) == ' ');
    }

    private static List<Run> bulleted(List<Run> phrases) {
        List<Run> joined = new ArrayList<>();
        for (Run phrase : phrases) {
            Run last = joined.isEmpty() ? phrase : joined.get(joined.size() - 1);
            boolean pointed = !joined.isEmpty()
                    && Bullets.isOne(last.text())
                    && phrase.box().left() - last.box().right() < TextThresholds.BULLET_GAP * phrase.size();
            if (pointed) {
                joined.set(joined.size() - 1, last.with(phrase, " "));
            } else {
                joined.add(phrase);
            }
        }
        return joined;
    }
}
