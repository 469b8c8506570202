package io.sectorbrief.extract.sheet.show;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * One moment under the pieces of its format.
 *
 * @param moment date and time
 * @param days what is stored, for durations count beyond a day
 */
record DateParts(LocalDateTime moment, double days, List<DateToken> tokens) {

    private static final int HOURS_A_DAY = 24;
    private static final int SECONDS_AN_HOUR = 3_600;
    private static final int SECONDS_A_MINUTE = 60;
    private static final int NOON = 12;

    String text() {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.isPart() ? shown(token.part()) : token.literal()));
        return text.toString();
    }

    private String shown(String part) {
        return switch (part.charAt(0)) {
            case 'y' ->
                part.length() > 2 || part.length() == 1
                        ? String.valueOf(moment.getYear())
                        : padded(moment.getYear() % 100, 2);
            case 'm' -> month(part.length());
            case 'd' -> day(part.length());
            case 'h' -> padded(hour(), part.length());
            case 'n' -> padded(moment.getMinute(), part.length());
            case 's' -> padded(moment.getSecond(), part.length());
            case '[' -> elapsed(part);
            case '.' -> "";
            case '上' -> moment.getHour() < NOON ? "上午" : "下午";
            default -> part.startsWith("aaa") ? weekday(part.length()) : moment.getHour() < NOON ? "AM" : "PM";
        };
    }

    private String month(int letters) {
        return letters <= 2
                ? padded(moment.getMonthValue(), letters)
                : moment.getMonth().getDisplayName(letters == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.US);
    }

    private String day(int letters) {
        return letters <= 2
                ? padded(moment.getDayOfMonth(), letters)
                : moment.getDayOfWeek().getDisplayName(letters == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.US);
    }

    private String weekday(int letters) {
        return (letters == 3 ? "" : "星期")
                + "一二三四五六日".charAt(moment.getDayOfWeek().getValue() - 1);
    }

    private int hour() {
        boolean halves = tokens.stream().anyMatch(token -> token.part().indexOf('/') >= 0);
        return halves && moment.getHour() % NOON == 0 ? NOON : halves ? moment.getHour() % NOON : moment.getHour();
    }

    private String elapsed(String part) {
        long seconds = BigDecimal.valueOf(days)
                .multiply(BigDecimal.valueOf(HOURS_A_DAY * SECONDS_AN_HOUR))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return switch (part.charAt(1)) {
            case 'h' -> String.valueOf(seconds / SECONDS_AN_HOUR);
            case 'm' -> padded((int) (seconds / SECONDS_A_MINUTE), 2);
            default -> String.valueOf(seconds);
        };
    }

    private static String padded(int number, int digits) {
        return String.format(Locale.ROOT, digits > 1 ? "%02d" : "%d", number);
    }
}
