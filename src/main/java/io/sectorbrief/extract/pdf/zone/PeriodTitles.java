package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Titles of a statement: a name first, then nothing but periods. */
final class PeriodTitles {

    private static final String TOLD = "(?:[AEFaef]|[（(][AEFaef][)）])";

    /** With a year of four digits, or one of two and what makes it one: a row of figures has neither. */
    private static final Pattern PERIOD = Pattern.compile("(?:FY|[1-4][QH]|[QH][1-4])(?:19|20)?\\d\\d" + TOLD + "?"
            + "|(?:19|20)\\d\\d(?:[-/.年]?(?:[QH][1-4]|\\d{1,2}))?[年月]?" + TOLD + "?"
            + "|\\d\\d(?:[-/.年]?[QH][1-4]|年)?" + TOLD
            + "|\\d\\d(?:[-/.年]?[QH][1-4]|年)");

    private static final Pattern BLANKS = Pattern.compile("\\h+");

    private PeriodTitles() {}

    /** Are there enough periods to be those of two tables? */
    static boolean mayHeadTwo(List<Run> titles) {
        long periods = words(titles).stream()
                .filter(word -> PERIOD.matcher(word).matches())
                .count();
        return periods >= 2 * TableThresholds.FEWEST_PERIODS;
    }

    /** Do both name something, over the same periods? */
    static boolean areSame(List<Run> titles, List<Run> others) {
        List<String> periods = periods(titles);
        return periods.size() >= TableThresholds.FEWEST_PERIODS
                && Set.copyOf(periods).size() == periods.size()
                && periods.equals(periods(others));
    }

    /** Are these the titles over some periods, be it with a name or without? */
    static boolean say(List<Run> titles, List<String> periods) {
        return periods(titles).equals(periods) || words(titles).equals(periods);
    }

    /** The periods after the name; none if a period comes first or something else stands among them. */
    static List<String> periods(List<Run> titles) {
        List<String> words = words(titles);
        List<String> periods = words.stream()
                .dropWhile(word -> !PERIOD.matcher(word).matches())
                .toList();
        boolean only = periods.size() < words.size()
                && periods.stream().allMatch(word -> PERIOD.matcher(word).matches());
        return only ? periods : List.of();
    }

    private static List<String> words(List<Run> titles) {
        return titles.stream()
                .flatMap(run -> BLANKS.splitAsStream(run.plain()))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
