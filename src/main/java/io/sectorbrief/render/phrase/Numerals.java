package io.sectorbrief.render.phrase;

import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as Chinese research prints them, rounded half up: 15.40亿元, 34.3%, ▲8.6%, 上涨8.6%, +2.3个百分点. */
public final class Numerals {

    /** What stands in a table where there is no number. */
    public static final String NOTHING = "—";

    private static final int PERCENT = 2;
    private static final int MOST = 2;
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    private Numerals() {}

    /** A number with its magnitude and unit, for a sentence: {@code 15.40亿元}, {@code 17.02分钟}, {@code 12个}. */
    public static Said amount(Value value) {
        if (!(value instanceof Quantity quantity)) {
            return Said.plain(((Value.Text) value).text());
        }
        BigDecimal number = quantity.number();
        return Said.plain(boundInWords(quantity)
                + switch (quantity.unit()) {
                    case FRACTION -> percent(held(quantity, number, PERCENT + 1), 1);
                    case SECONDS -> grouped(minutes(number), 2) + "分钟";
                    case RANK -> "第" + grouped(number, decimals(number, 1)) + "名";
                    case POINTS, INDEX, MULTIPLE -> grouped(number, decimals(number, 2)) + UnitWord.of(quantity.unit());
                    default -> reduced(quantity);
                });
    }

    /** As many digits as were printed, two at most; two where the number was worked out. */
    private static String reduced(Quantity quantity) {
        BigDecimal number = quantity.number();
        Magnitude magnitude = Magnitude.of(number);
        int digits = magnitude == Magnitude.ONE ? decimals(number, 2) : printed(magnitude.reduce(quantity.step()));
        return grouped(held(quantity, magnitude.reduce(number), digits), digits)
                + magnitude.word()
                + UnitWord.of(quantity.unit());
    }

    /** A bound stays one when digits are left out: at least 65,567 is at least 6.55万, not 6.56万. */
    static BigDecimal held(Quantity quantity, BigDecimal number, int digits) {
        return switch (quantity.qualifier()) {
            case GTE -> number.setScale(digits, RoundingMode.FLOOR);
            case LTE -> number.setScale(digits, RoundingMode.CEILING);
            case EQ, APPROX -> number;
        };
    }

    /** Digits after the point that a printed step leaves, from none to two; two for an exact number. */
    static int printed(BigDecimal step) {
        return step.signum() == 0 ? MOST : decimals(step, MOST);
    }

    private static int decimals(BigDecimal number, int most) {
        return Math.max(0, Math.min(most, number.stripTrailingZeros().scale()));
    }

    /** {@code 12,345.60} for two digits. */
    public static String grouped(BigDecimal number, int digits) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        String text = format.format(rounded(number, digits));
        return text.replace('-', '−');
    }

    /** {@code 34.3%} for one digit. */
    public static String percent(BigDecimal fraction, int digits) {
        return grouped(fraction.movePointRight(PERCENT), digits) + "%";
    }

    /** A change with its arrow: {@code ▲8.6%}, {@code ▼3.0%}, {@code 0.0%}. */
    public static Said change(BigDecimal fraction, int digits) {
        BigDecimal shown = rounded(fraction, digits + PERCENT);
        return new Said(arrow(shown) + percent(shown.abs(), digits), Tone.of(shown));
    }

    /** A change with its verb: {@code 上涨8.6%}, {@code 下跌3.0%}, {@code 增长约14.3%}, {@code 持平}. */
    public static Said rises(Quantity change, int digits, String up, String down) {
        BigDecimal shown = rounded(change.number(), digits + PERCENT);
        String size = boundInWords(change) + percent(shown.abs(), digits);
        String words = shown.signum() == 0 ? unmoved(change.number()) : (shown.signum() > 0 ? up : down) + size;
        return new Said(words, Tone.of(shown));
    }

    /** What is too small to be printed is not nothing. */
    private static String unmoved(BigDecimal change) {
        return change.signum() == 0 ? "持平" : "基本持平";
    }

    /** A difference of fractions in percentage points: {@code +2.3个百分点}, {@code 基本持平}. */
    public static Said points(BigDecimal difference, int digits) {
        BigDecimal shown = rounded(difference, digits + PERCENT);
        String sign = shown.signum() > 0 ? "+" : "";
        String moved = sign + grouped(shown.movePointRight(PERCENT), digits) + "个百分点";
        return new Said(shown.signum() == 0 ? unmoved(difference) : moved, Tone.of(shown));
    }

    /** A difference of fractions with its verb: {@code 跑赢0.9个百分点}, {@code 持平}. */
    public static Said points(BigDecimal difference, int digits, String up, String down) {
        BigDecimal shown = rounded(difference, digits + PERCENT);
        String size = grouped(shown.abs().movePointRight(PERCENT), digits) + "个百分点";
        String words = shown.signum() == 0 ? unmoved(difference) : (shown.signum() > 0 ? up : down) + size;
        return new Said(words, Tone.of(shown));
    }

    /** A rank move: {@code ▲2}, {@code ▼1}, {@code —}; one digit for a move of average ranks. */
    public static Said move(BigDecimal moved, int digits) {
        BigDecimal positions = rounded(moved, digits);
        String text = positions.signum() == 0 ? NOTHING : arrow(positions) + grouped(positions.abs(), digits);
        return new Said(text, Tone.of(positions));
    }

    /** Seconds in minutes. */
    public static BigDecimal minutes(BigDecimal seconds) {
        return seconds.divide(MINUTE, 6, RoundingMode.HALF_UP);
    }

    /**
     * The sign of a bound or an approximation before a number of a column; nothing before an exact one, nor before a place: a
     * place on a board is a place, however rough the number that ranks it.
     */
    public static String bound(Quantity quantity) {
        if (quantity.unit() == Unit.RANK || quantity.unit() == Unit.POSITIONS) {
            return "";
        }
        return switch (quantity.qualifier()) {
            case EQ -> "";
            case GTE -> "≥";
            case LTE -> isLessThanTheLeast(quantity) ? "<" : "≤";
            case APPROX -> "约";
        };
    }

    private static String boundInWords(Quantity quantity) {
        return switch (quantity.qualifier()) {
            case EQ -> "";
            case GTE -> "不低于";
            case LTE -> isLessThanTheLeast(quantity) ? "不足" : "不超过";
            case APPROX -> "约";
        };
    }

    /** Whether a share is below the least its digits can print, as {@code <0.1%}; no other bound is known to be strict. */
    private static boolean isLessThanTheLeast(Quantity quantity) {
        return quantity.unit() == Unit.FRACTION && quantity.number().compareTo(quantity.step()) == 0;
    }

    private static String arrow(BigDecimal change) {
        return change.signum() > 0 ? "▲" : change.signum() < 0 ? "▼" : "";
    }

    private static BigDecimal rounded(BigDecimal number, int digits) {
        return number.setScale(digits, RoundingMode.HALF_UP);
    }
}
