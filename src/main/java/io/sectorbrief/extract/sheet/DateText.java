package io.sectorbrief.extract.sheet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Dates under their formats. One whose format leaves the order of day and month to the reader's country, or has no year,
 * is written as an ISO date.
 */
final class DateText {

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    private static final Pattern YEAR_FIRST = Pattern.compile("y{3,4}.*m.*");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private final boolean since1904;

    DateText(boolean since1904) {
        this.since1904 = since1904;
    }

    String text(double value, int formatIndex, String format) {
        String letters = LITERALS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean hasDay = letters.indexOf('d') >= 0;
        boolean builtIn = formatIndex < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX;
        boolean clock = letters.indexOf('y') < 0 && !hasDay;
        if (clock || (YEAR_FIRST.matcher(letters).find() && !builtIn)) {
            return formatter.formatRawCellContents(value, formatIndex, format.replace("\"", ""), since1904);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904, true);
        return hasDay ? iso(moment) : moment.toLocalDate().toString().substring(0, "2023-07".length());
    }

    private static String iso(LocalDateTime moment) {
        if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment.toLocalDate().toString();
        }
        return moment.getSecond() == 0 ? MINUTES.format(moment) : SECONDS.format(moment);
    }
}
