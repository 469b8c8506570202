package io.sectorbrief.extract.sheet.show;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.format.CellFormat;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * Numbers under their formats. Without a format a number has the fifteen digits Excel keeps, so no binary noise. Of POI's
 * two formatters the newer one reads scales and quoted units right and the older one the rest, so that stands in.
 */
final class NumberText {

    private static final MathContext EXCEL_PRECISION = new MathContext(15);

    /** What is between quotes, escaped, padding, or a colour or locale in brackets. */
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\\\(.)|[_*].|\\[[^\\]]*\\]");

    private static final Pattern GENERAL = Pattern.compile("(.*)general(.*)", Pattern.CASE_INSENSITIVE);

    private final DataFormatter older = new DataFormatter(Locale.US);
    private final Map<String, CellFormat> newer = new HashMap<>();

    String text(double value, String given) {
        // Chinese Excel escapes with an exclamation mark: 0!.0,"万" is ten thousands with one digit.
        String format = given.replaceAll("!(.)", "\\\\$1");
        List<String> sections = sections(format);
        Matcher general = GENERAL.matcher(sections.get(0));
        if (format.isEmpty() || format.equals("@")) {
            return plain(value);
        }
        if (general.matches()) {
            return literals(general.group(1)) + plain(value) + literals(general.group(2));
        }
        if (sections.size() > 1 && section(value, sections).isEmpty()) {
            return "";
        }
        if (value == 0 && sections.size() > 2 && isWordsOnly(sections.get(2))) {
            return literals(sections.get(2).replace("?", ""));
        }
        return formatted(value, format);
    }

    private String formatted(double value, String format) {
        try {
            return newer.computeIfAbsent(format, f -> CellFormat.getInstance(Locale.US, f))
                    .apply(value)
                    .text;
        } catch (RuntimeException unknownFormat) {
            return formattedOtherwise(value, format);
        }
    }

    private String formattedOtherwise(double value, String format) {
        try {
            return older.formatRawCellContents(value, -1, format);
        } catch (RuntimeException unknownFormat) {
            return plain(value);
        }
    }

    /** What a format says of values above, below and equal to zero; sections with conditions are nobody's by their place. */
    private static String section(double value, List<String> sections) {
        int index = value > 0 ? 0 : value < 0 ? 1 : 2;
        return sections.get(index < sections.size() ? index : 0);
    }

    private static String plain(double value) {
        BigDecimal exact = new BigDecimal(value).round(EXCEL_PRECISION).stripTrailingZeros();
        return (exact.signum() == 0 ? BigDecimal.ZERO : exact).toPlainString();
    }

    private static List<String> sections(String format) {
        return List.of(format.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }

    private static boolean isWordsOnly(String section) {
        return LITERAL.matcher(section).replaceAll("").chars().noneMatch(c -> c == '0' || c == '#');
    }

    private static String literals(String part) {
        return LITERAL.matcher(part).replaceAll(match -> {
            String quoted = match.group(1) == null ? "" : match.group(1);
            String escaped = match.group(2) == null ? "" : match.group(2);
            return Matcher.quoteReplacement(quoted + escaped);
        });
    }
}
