package io.sectorbrief.extract.sheet.show;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Dates under their formats. One whose format leaves the order of day and month to the reader's country, or has no year,
 * is written as an ISO date.
 */
final class DateText {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final boolean since1904;

    DateText(boolean since1904) {
        this.since1904 = since1904;
    }

    /** The text of a value, if its format is one of dates or times. */
    Optional<String> text(double value, int formatIndex, String format) {
        if (!DateUtil.isValidExcelDate(value)) {
            return Optional.empty();
        }
        List<DateToken> tokens = DateToken.of(format);
        return tokens.stream().anyMatch(DateToken::isPart)
                ? Optional.of(text(value, formatIndex, tokens))
                : Optional.empty();
    }

    private String text(double value, int formatIndex, List<DateToken> tokens) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904, true);
        List<String> calendar = tokens.stream()
                .filter(DateToken::isCalendar)
                .map(DateToken::part)
                .toList();
        boolean builtIn = formatIndex < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX;
        if (calendar.isEmpty() || (isYearFirst(calendar) && !builtIn)) {
            return new DateParts(moment, value, tokens).text();
        }
        return calendar.stream().anyMatch(part -> part.startsWith("d"))
                ? iso(moment)
                : moment.toLocalDate().toString().substring(0, "2023-07".length());
    }

    /** With days behind months, or without both; a year of two digits could be a day. */
    private static boolean isYearFirst(List<String> calendar) {
        String letters = calendar.stream().map(part -> part.substring(0, 1)).collect(Collectors.joining());
        return !calendar.get(0).equals("yy") && (letters.equals("y") || letters.startsWith("ym"));
    }

    private static String iso(LocalDateTime moment) {
        if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment.toLocalDate().toString();
        }
        return moment.getSecond() == 0 ? MINUTES.format(moment) : SECONDS.format(moment);
    }
}
