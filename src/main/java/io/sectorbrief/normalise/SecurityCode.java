package io.sectorbrief.normalise;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A security or index code in its normal form ({@code 603000.SH}, {@code 9626.HK}, {@code GDS.O}).
 *
 * @param code number or ticker, a dot, the market's suffix
 * @param market which scope it belongs to
 * @param standing how far the print could be believed
 */
public record SecurityCode(String code, Market market, Standing standing) {

    /** Where it is traded. */
    public enum Market {
        A,
        HK,
        US,
        /** An index family: TI, CSI, SI, HI, WI. */
        INDEX
    }

    /** How the code came from the print. */
    public enum Standing {
        /** As printed, white space and case aside. */
        PLAIN,
        /**
         * A slip of the scanner undone ({@code GDS. 0} is GDS.O), or a suffix added that the number's range says
         * ({@code 002380}); worth an info finding.
         */
        REPAIRED,
        /** The suffix contradicts the number's range ({@code 300364.SH}, {@code 301231.ZS}): {@code code} is as printed. */
        CONTRADICTED
    }

    private static final Pattern MAINLAND = Pattern.compile("(\\d{6})\\.([A-Z]{2})");
    /** Indices, bonds and repurchases of Shanghai, whose numbers shares of Shenzhen begin with as well. */
    private static final Pattern SHANGHAI_TOO = Pattern.compile("(000|1[0-4]\\d|01\\d|20\\d|24\\d)\\d{3}");

    private static final Pattern HONG_KONG = Pattern.compile("0?(\\d{4,5})\\.HK");
    private static final Pattern AMERICAN = Pattern.compile("([A-Z]{1,5}(?:[._][A-Z])?)\\.(N|O|A|0|OO|PK|US)");
    private static final Pattern BARE = Pattern.compile("\\d{6}");
    private static final Pattern INDEX = Pattern.compile("([0-9A-Z]{2,8})\\.(TI|CSI|SI|HI|WI|CI|GI)");

    /**
     * Reads a code alone in a cell.
     *
     * @return empty if it has no code's form at all
     */
    public static Optional<SecurityCode> parse(String printed) {
        String text = Folding.fold(printed).toUpperCase(Locale.ROOT);
        return isFigure(text)
                ? Optional.empty()
                : index(text)
                        .or(() -> hongKong(text))
                        .or(() -> mainland(text))
                        .or(() -> american(text))
                        .or(() -> bare(text));
    }

    /** Most cells of a sheet are, which is soon seen: no code has more than a zero behind its dot. */
    private static boolean isFigure(String text) {
        int dot = text.lastIndexOf('.');
        return dot >= 0 && dot + 1 < text.length() && Character.isDigit(text.charAt(dot + 1)) && !text.endsWith(".0");
    }

    /** The code the number's range asks for, where the printed suffix contradicts it. */
    public Optional<String> expected() {
        String number = code.substring(0, code.indexOf('.'));
        return standing == Standing.CONTRADICTED
                ? suffixOf(number).map(suffix -> number + "." + suffix)
                : Optional.empty();
    }

    private static Optional<SecurityCode> index(String text) {
        return INDEX.matcher(text).matches() ? plain(text, Market.INDEX) : Optional.empty();
    }

    private static Optional<SecurityCode> hongKong(String text) {
        Matcher matcher = HONG_KONG.matcher(text);
        return matcher.matches() ? plain(matcher.group(1) + ".HK", Market.HK) : Optional.empty();
    }

    private static Optional<SecurityCode> mainland(String text) {
        Matcher matcher = MAINLAND.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean other = matcher.group(2).equals("SH")
                && SHANGHAI_TOO.matcher(matcher.group(1)).matches();
        boolean agrees =
                suffixOf(matcher.group(1)).filter(matcher.group(2)::equals).isPresent();
        return Optional.of(new SecurityCode(text, Market.A, other || agrees ? Standing.PLAIN : Standing.CONTRADICTED));
    }

    private static Optional<SecurityCode> american(String text) {
        Matcher matcher = AMERICAN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean zeroForLetter = matcher.group(2).equals("0");
        return zeroForLetter
                ? Optional.of(new SecurityCode(matcher.group(1) + ".O", Market.US, Standing.REPAIRED))
                : plain(text, Market.US);
    }

    /** A share whose exchange is left to the reader. */
    private static Optional<SecurityCode> bare(String text) {
        return BARE.matcher(text).matches()
                ? suffixOf(text).map(suffix -> new SecurityCode(text + "." + suffix, Market.A, Standing.REPAIRED))
                : Optional.empty();
    }

    private static Optional<SecurityCode> plain(String code, Market market) {
        return Optional.of(new SecurityCode(code, market, Standing.PLAIN));
    }

    /** Whether the printed suffix is a mainland exchange at all, so that a contradiction names another share's code. */
    public boolean namesAnExchange() {
        return code.endsWith(".SH") || code.endsWith(".SZ") || code.endsWith(".BJ");
    }

    /** The exchange whose number ranges a six-digit number falls in. */
    private static Optional<String> suffixOf(String number) {
        return switch (number.charAt(0)) {
            case '5', '6' -> Optional.of("SH");
            case '0', '1', '2', '3' -> Optional.of("SZ");
            case '4', '8' -> Optional.of("BJ");
            case '9' -> Optional.of(number.startsWith("92") ? "BJ" : "SH");
            default -> Optional.empty();
        };
    }
}
