package io.sectorbrief.extract.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Cell values as the sheet shows them. A number without a format has the fifteen digits Excel keeps, so no binary noise; a
 * date whose format leaves the order of day and month to the reader's country is written as an ISO date.
 */
final class CellText {

    private static final MathContext EXCEL_PRECISION = new MathContext(15);
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000\\uFEFF\\u200B]+");
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    private static final Pattern YEAR_FIRST = Pattern.compile("y{3,4}.*m.*");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private final boolean since1904;

    /**
     * @param since1904 whether the workbook counts days from 1904, as old ones from a Mac do
     */
    CellText(boolean since1904) {
        this.since1904 = since1904;
    }

    /** Text with each run of white space as one space and none at the ends. */
    static String folded(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /**
     * A number under its format.
     *
     * @param formatIndex index of the number format in the workbook
     * @param format the format itself, {@code General} if it has none
     */
    String number(double value, int formatIndex, String format) {
        if (isGeneral(format)) {
            return plain(value);
        }
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            return date(value, formatIndex, format);
        }
        return folded(formatter.formatRawCellContents(value, formatIndex, format, since1904));
    }

    private static boolean isGeneral(String format) {
        return format.isEmpty()
                || format.equals("@")
                || format.toLowerCase(Locale.ROOT).startsWith("general");
    }

    private static String plain(double value) {
        BigDecimal exact = new BigDecimal(value).round(EXCEL_PRECISION).stripTrailingZeros();
        return (exact.signum() == 0 ? BigDecimal.ZERO : exact).toPlainString();
    }

    private String date(double value, int formatIndex, String format) {
        String letters = LITERALS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean hasDay = letters.indexOf('d') >= 0;
        boolean builtIn = formatIndex < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX;
        boolean clock = letters.indexOf('y') < 0 && !hasDay;
        if (clock || (YEAR_FIRST.matcher(letters).find() && !builtIn)) {
            return folded(formatter.formatRawCellContents(value, formatIndex, format, since1904));
        }
        return hasDay ? iso(DateUtil.getLocalDateTime(value, since1904, true)) : month(value);
    }

    private String month(double value) {
        return DateUtil.getLocalDateTime(value, since1904, true)
                .toLocalDate()
                .toString()
                .substring(0, 7);
    }

    private static String iso(LocalDateTime moment) {
        if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment.toLocalDate().toString();
        }
        return moment.getSecond() == 0 ? MINUTES.format(moment) : SECONDS.format(moment);
    }
}
