package io.sectorbrief.normalise;

import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one printed number, before its unit is settled.
 *
 * @param digits with their sign
 * @param decimals printed digits after the point; negative where the last printed digit stands before it
 * @param unit as printed
 * @param sign where the sign came from
 * @param qualifier which way it is open
 */
record NumberText(BigDecimal digits, int decimals, PrintedUnit unit, Printed.Sign sign, Qualifier qualifier) {

    private static final String AT_LEAST = ">=|≥|>|不低于|不少于|至少|超过|超|逾|突破";
    private static final String AT_MOST = "<=|≤|<|不超过|不高于|低于|不足|不到|不及|至多";
    private static final String ABOUT = "大约|约|接近|近|~|≈";
    /** Words before a number that change nothing. */
    private static final String LABEL = "上映|第|共|累计|合计|no\\.";

    private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?(?:e[+-]?\\d{1,3})?|\\.\\d+";
    /** A plain figure of running text. */
    static final String FIGURE = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";

    /** 位居 and 位列 say a place, not a unit. */
    private static final String UNIT = "(?:(?!位[居列于])" + UnitWords.regex() + ")";

    private static final String CURRENCY = "rmb|cny|人民币|us\\$|usd|hk\\$|hkd|¥|\\$";

    /** A number as a regular expression with eight groups: lead, sign, currency, digits, unit, open end, unit. */
    private static final String NUMBER = "(?:" + LABEL + ")? ?(?<lead#>" + AT_LEAST + "|" + AT_MOST + "|" + ABOUT
            + ")? ?(?<sign#>[+-])? ?(?<currency#>" + CURRENCY + ")? ?(?<digits#>" + DIGITS + ") ?(?<unit#>" + UNIT
            + ")? ?(?<open#>\\+|以上|以下|以内|左右|上下|多|余)? ?(?<more#>" + UNIT + ")?";

    private static final Pattern BARE = Pattern.compile("[+-]?\\d++(?:\\.\\d++)?+%?");
    private static final PrintedUnit PERCENT = UnitWords.parse("%").orElseThrow();

    private static final Pattern ONE = Pattern.compile(NUMBER.replace("#", "1"));
    private static final Pattern BRACKETED =
            Pattern.compile("\\( ?" + NUMBER.replace("#", "1") + " ?\\) ?(?<outer>" + UNIT + ")?");
    private static final String TO = "[-~至到]";
    private static final Pattern RANGE =
            Pattern.compile(NUMBER.replace("#", "1") + " ?" + TO + " ?" + NUMBER.replace("#", "2"));

    private static final String SCALE = "[亿万千百]";

    /** Without it behind its first character a text is no range, which takes long to be seen otherwise. */
    private static final Pattern BETWEEN = Pattern.compile("(?<=.)" + TO);

    private static final Set<String> MORE =
            Set.of(">=", "≥", ">", "不低于", "不少于", "至少", "超过", "超", "逾", "突破", "+", "以上", "多", "余");
    private static final Set<String> LESS =
            Set.of("<=", "≤", "<", "不超过", "不高于", "低于", "不足", "不到", "不及", "至多", "以下", "以内");

    /** Any printed number or duration inside a sentence, as a regular expression without named groups. */
    static String regex() {
        return "(?:" + DurationText.regex() + "|" + NUMBER.replaceAll("\\(\\?<\\w+#>", "(?:") + ")";
    }

    /**
     * Where a number of a sentence ends. Not between digits, and not before more of it: half of 3.05 or of 3 亿 2000 万 is a
     * wrong number. Behind a unit another one may follow.
     */
    static String end() {
        return "(?!(?<=\\d ?) ?[.,]?\\d)(?!(?<=" + SCALE + " ?) ?[零\\d])(?! ?" + SCALE + " ?[零\\d])";
    }

    static Optional<NumberText> read(String text) {
        return BARE.matcher(text).matches() ? Optional.of(bare(text)) : readWritten(text);
    }

    /** Digits with a sign or the sign of percent: most cells are no more, and what else a number may have takes long to be asked. */
    private static NumberText bare(String text) {
        boolean percent = text.endsWith("%");
        BigDecimal digits = new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
        Printed.Sign sign = switch (text.charAt(0)) {
            case '-' -> Printed.Sign.MINUS;
            case '+' -> Printed.Sign.PLUS;
            default -> Printed.Sign.NONE;
        };
        return new NumberText(digits, digits.scale(), percent ? PERCENT : PrintedUnit.NONE, sign, Qualifier.EQ);
    }

    private static Optional<NumberText> readWritten(String text) {
        Matcher one = ONE.matcher(text);
        if (one.matches()) {
            return of(one, "1", PrintedUnit.NONE);
        }
        Matcher bracketed = BRACKETED.matcher(text);
        if (!bracketed.matches()) {
            return Optional.empty();
        }
        return unit(bracketed.group("outer"))
                .flatMap(outer -> of(bracketed, "1", outer))
                .map(NumberText::inBrackets);
    }

    static Optional<List<NumberText>> readRange(String text) {
        Matcher range = RANGE.matcher(text);
        if (!BETWEEN.matcher(text).find() || !range.matches()) {
            return Optional.empty();
        }
        return of(range, "1", PrintedUnit.NONE)
                .flatMap(low -> of(range, "2", PrintedUnit.NONE).map(high -> List.of(low, high)));
    }

    /** In base units; {@link Unit#COUNT} if the unit says none. */
    Quantity quantity(PrintedUnit meant) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals).multiply(meant.scale());
        BigDecimal number = digits.multiply(meant.scale());
        return new Quantity(plain(number), meant.unit().orElse(Unit.COUNT), qualifier, plain(step));
    }

    /** Brackets make negative what carries no sign of its own. */
    private NumberText inBrackets() {
        return sign == Printed.Sign.NONE
                ? new NumberText(digits.negate(), decimals, unit, Printed.Sign.BRACKETS, qualifier)
                : this;
    }

    private static Optional<NumberText> of(Matcher number, String which, PrintedUnit outer) {
        BigDecimal digits = new BigDecimal(number.group("digits" + which).replace(",", ""));
        boolean minus = "-".equals(number.group("sign" + which));
        Printed.Sign sign = minus
                ? Printed.Sign.MINUS
                : number.group("sign" + which) == null ? Printed.Sign.NONE : Printed.Sign.PLUS;
        Qualifier qualifier = qualifier(number.group("lead" + which), number.group("open" + which));
        return units(number, which)
                .map(unit -> new NumberText(
                        minus ? digits.negate() : digits, digits.scale(), unit.within(outer), sign, qualifier));
    }

    private static Optional<PrintedUnit> units(Matcher number, String which) {
        return unit(number.group("currency" + which))
                .flatMap(currency -> unit(number.group("unit" + which))
                        .flatMap(first -> unit(number.group("more" + which))
                                .filter(more -> more.equals(PrintedUnit.NONE)
                                        || first.unit().isEmpty())
                                .map(more -> first.within(more).within(currency))));
    }

    private static Optional<PrintedUnit> unit(@Nullable String printed) {
        return printed == null ? Optional.of(PrintedUnit.NONE) : UnitWords.parse(printed);
    }

    private static Qualifier qualifier(@Nullable String lead, @Nullable String open) {
        if (lead == null && open == null) {
            return Qualifier.EQ;
        }
        if (MORE.contains(lead == null ? "" : lead) || MORE.contains(open == null ? "" : open)) {
            return Qualifier.GTE;
        }
        return LESS.contains(lead == null ? "" : lead) || LESS.contains(open == null ? "" : open)
                ? Qualifier.LTE
                : Qualifier.APPROX;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
