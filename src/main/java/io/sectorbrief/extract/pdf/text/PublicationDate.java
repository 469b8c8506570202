package io.sectorbrief.extract.pdf.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day a report is from, as its first page prints it: with its label, else the first day that begins no stretch of days. */
final class PublicationDate {

    private static final String SEPARATED = "\\s*[-年./]\\s*(\\d{1,2})\\s*[-月./]\\s*(\\d{1,2})(?!\\d)";
    private static final Pattern LABELLED = Pattern.compile("(?:报告日期|发布日期|发布时间|日期)\\s*[:：]?\\s*(20\\d\\d)" + SEPARATED);
    private static final Pattern DATE = Pattern.compile("(20\\d\\d)" + SEPARATED);

    /** The rest of a stretch of days, on the same line: -5月25日, 至 2025-05-25, ～25日. A subtitle behind a dash is none. */
    private static final Pattern TO = Pattern.compile(
            "^[ \\t]*日?[ \\t]*(?:[（(]周.[)）])?[ \\t]*[-–—~～至到]+[ \\t]*(?:(20\\d\\d)[ \\t]*[-年./][ \\t]*)?"
                    + "(?:(\\d{1,2})[ \\t]*[-月./][ \\t]*(\\d{1,2})|(\\d{1,2})(?=[ \\t]*日|[)）]))(?!\\d)");

    /** Days after the days it speaks of within which a report appears. */
    private static final int SOON = 7;

    private PublicationDate() {}

    /** @param page text of the first page, line by line; empty if it prints no day */
    static Optional<LocalDate> on(String page) {
        Matcher labelled = LABELLED.matcher(page);
        return labelled.find() ? printed(labelled, page) : unlabelled(page);
    }

    private static Optional<LocalDate> unlabelled(String page) {
        Matcher date = DATE.matcher(page);
        return date.find() ? printed(date, page) : Optional.empty();
    }

    private static Optional<LocalDate> printed(MatchResult date, String page) {
        String rest = page.substring(date.end());
        Matcher to = TO.matcher(rest);
        return to.find()
                ? day(date)
                        .map(first -> end(to, first)
                                .map(end -> soonAfter(end, rest.substring(to.end())))
                                .orElse(first))
                : day(date);
    }

    /** The last of the days that begin with one. */
    private static Optional<LocalDate> end(MatchResult to, LocalDate first) {
        String day = to.group(3) == null ? to.group(4) : to.group(3);
        return date(number(to.group(1), first.getYear()), number(to.group(2), first.getMonthValue()), day)
                .filter(end -> end.isAfter(first));
    }

    /** The nearest day printed that may be that of a report on days up to this one; else this one. */
    private static LocalDate soonAfter(LocalDate end, String page) {
        return DATE.matcher(page)
                .results()
                .flatMap(next -> day(next).stream())
                .filter(day -> !day.isBefore(end) && day.isBefore(end.plusDays(SOON)))
                .min(Comparator.naturalOrder())
                .orElse(end);
    }

    private static Optional<LocalDate> day(MatchResult date) {
        return date(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), date.group(3));
    }

    private static int number(String printed, int otherwise) {
        return printed == null ? otherwise : Integer.parseInt(printed);
    }

    private static Optional<LocalDate> date(int year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
