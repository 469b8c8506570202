package io.sectorbrief.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One day as it is printed; a missing year is the one that brings the day nearest to the anchor. */
final class DayText {

    private static final String FULL = "(?:19|20)\\d{2} ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2}(?: ?日)?";
    private static final String COMPACT = "(?:19|20)\\d{6}";
    private static final String MONTH_DAY = "\\d{1,2} ?[-/.月] ?\\d{1,2}(?: ?日)?";
    /** A day that nobody takes for a version number or a multiple: with its words or its leading zero. */
    private static final String SURE_MONTH_DAY = "(?:\\d{1,2} ?月 ?\\d{1,2} ?日|0\\d[-/.]\\d{2}|1[0-2][-/]\\d{2})";

    private static final String RELATIVE = "今天|今日|昨天|昨日|前天|前日";

    /** Any day, for one end of a range or a whole cell. */
    static final String ANY = "(?:" + FULL + "|" + COMPACT + "|" + MONTH_DAY + ")";
    /** A day in running text. */
    static final String SURE = "(?:" + FULL + "|" + COMPACT + "|" + SURE_MONTH_DAY + "|" + RELATIVE + ")";

    private static final Pattern PARTS = Pattern.compile("(?:(\\d{4})\\D+)?(\\d{1,2})\\D+(\\d{1,2})\\D*");
    private static final Map<Character, Integer> DAYS_BACK = Map.of('今', 0, '昨', 1, '前', 2);

    private DayText() {}

    static Optional<LocalDate> read(String printed, LocalDate anchor) {
        Integer back = DAYS_BACK.get(printed.charAt(0));
        if (back != null) {
            return Optional.of(anchor.minusDays(back));
        }
        if (printed.matches(COMPACT)) {
            return date(printed.substring(0, 4), printed.substring(4, 6), printed.substring(6));
        }
        Matcher parts = PARTS.matcher(printed.replace(" ", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        return parts.group(1) == null
                ? nearest(parts.group(2), parts.group(3), anchor)
                : date(parts.group(1), parts.group(2), parts.group(3));
    }

    static boolean saysItsYear(String printed) {
        return printed.matches(FULL) || printed.matches(COMPACT);
    }

    private static Optional<LocalDate> nearest(String month, String day, LocalDate anchor) {
        return Stream.of(0, -1, 1)
                .flatMap(years -> date(Integer.toString(anchor.getYear() + years), month, day).stream())
                .min(Comparator.comparingLong(date -> Math.abs(date.toEpochDay() - anchor.toEpochDay())));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
