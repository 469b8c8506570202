package io.sectorbrief.normalise;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Reads days and periods as they are printed: ranges, dates with and without year, months, weeks, quarters, halves,
 * years, 今天 and 昨天. What leaves its year out, and what is relative, counts from an anchor the caller knows.
 */
public final class PeriodText {

    private PeriodText() {}

    /**
     * Finds the most telling period in a text: a range before an instant, a day, a week, a quarter, a month, a year.
     *
     * @param text caption, header or sentence
     * @param anchor a day near the period, as a rule the end of what the document is about
     */
    public static Optional<PrintedPeriod> find(String text, LocalDate anchor) {
        String clean = clean(text);
        for (PeriodForm form : PeriodForm.IN_TEXT) {
            Matcher matcher = form.pattern().matcher(clean);
            while (matcher.find()) {
                Optional<PrintedPeriod> found = form.read(matcher, anchor);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Reads a cell that is nothing but a period ({@code 07.13}, {@code 2023A}, {@code 07-14 20:39}). */
    public static Optional<PrintedPeriod> read(String cell, LocalDate anchor) {
        String clean = clean(cell);
        return PeriodForm.WHOLE.stream()
                .flatMap(form -> {
                    Matcher matcher = form.pattern().matcher(clean);
                    return matcher.matches()
                            ? form.read(matcher, anchor).stream()
                            : Optional.<PrintedPeriod>empty().stream();
                })
                .findFirst();
    }

    private static String clean(String text) {
        return Folding.clean(text).toLowerCase(Locale.ROOT);
    }
}
