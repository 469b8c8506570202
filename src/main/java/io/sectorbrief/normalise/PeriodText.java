package io.sectorbrief.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
        return mentions(text, anchor).stream()
                .filter(PeriodMention.Named.class::isInstance)
                .map(mention -> ((PeriodMention.Named) mention).period())
                .findFirst();
    }

    /**
     * Every stretch of a text that names a period or was meant to, the most telling form first. No two overlap: what stands
     * inside an impossible week is no year.
     *
     * @param text caption, header or sentence
     * @param anchor a day near the period
     */
    public static List<PeriodMention> mentions(String text, LocalDate anchor) {
        String clean = clean(text);
        var taken = new BitSet();
        var mentions = new ArrayList<PeriodMention>();
        for (PeriodForm form : PeriodForm.IN_TEXT) {
            Matcher match = form.pattern().matcher(clean);
            while (match.find()) {
                int next = taken.nextSetBit(match.start());
                if (next < 0 || next >= match.end()) {
                    mention(form, match, anchor, clean).ifPresent(mention -> {
                        mentions.add(mention);
                        taken.set(match.start(), match.end());
                    });
                }
            }
        }
        return mentions;
    }

    private static Optional<PeriodMention> mention(PeriodForm form, Matcher match, LocalDate anchor, String text) {
        Optional<PrintedPeriod> read = form.read(match, anchor);
        if (read.isEmpty()) {
            return PeriodForm.isUnmistakable(match.group())
                    ? Optional.of(new PeriodMention.Impossible(match.group()))
                    : Optional.empty();
        }
        PeriodRole role = PeriodRole.between(text.substring(0, match.start()), text.substring(match.end()));
        return Optional.of(new PeriodMention.Named(read.get(), role));
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
