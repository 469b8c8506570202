package io.sectorbrief.normalise;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Reads a printed number to its last character, or not at all: amounts, bounds, ranges, brackets, moves, durations,
 * blanks and the few words that stand in a number's place. Never lenient, never through binary floating point.
 */
public final class NumberGrammar {

    private static final Set<String> BLANKS = Set.of(
            "", "-", "--", "---", "/", "n/a", "na", "#n/a", "n.a.", "nan", "null", "none", "无", "暂无", "暂无数据", "不适用",
            "未披露");
    private static final Set<String> NEW_ENTRIES = Set.of("新进榜", "新上榜", "新进", "新晋", "首次上榜", "首次进榜", "new");
    private static final Set<String> WORDS = Set.of(
            "翻倍", "翻番", "持平", "不变", "扭亏", "扭亏为盈", "免费", "转亏", "由盈转亏", "减亏", "增亏", "盈亏平衡", "上升", "下降", "增长", "下滑");

    /** The readings in the order they are tried; the first that consumes the whole text counts. */
    private static final List<BiFunction<String, PrintedUnit, Optional<Printed>>> READINGS =
            List.of(DurationText::read, RankMove::read, NumberGrammar::range, NumberGrammar::single);

    /** The only one of them for what is nothing but digits, as most cells are. */
    private static final List<BiFunction<String, PrintedUnit, Optional<Printed>>> READING_OF_DIGITS =
            List.of(NumberGrammar::single);

    private NumberGrammar() {}

    /**
     * Reads a cell or a number cut out of a sentence.
     *
     * @param raw as printed
     * @param inherited unit of the header, the unit line or the metric; a unit in the cell wins over it
     * @return an {@link Printed.Amount} or {@link Printed.Range} in {@code inherited}'s base unit or the cell's own
     *     ({@link Unit#COUNT} if neither says one), or why it is none
     */
    public static Printed read(String raw, PrintedUnit inherited) {
        String text = text(raw);
        String compact = text.replace(" ", "");
        if (BLANKS.contains(compact)) {
            return new Printed.Blank();
        }
        if (NEW_ENTRIES.contains(compact)) {
            return new Printed.Word(Printed.Word.NEW);
        }
        if (WORDS.contains(compact)) {
            return new Printed.Word(compact);
        }
        return readings(text).stream()
                .flatMap(reading -> reading.apply(text, inherited).stream())
                .findFirst()
                .orElseGet(
                        () -> new Printed.Unreadable(Message.of("number.none").with("text", raw.strip())));
    }

    /** The same without anything to inherit. */
    public static Printed read(String raw) {
        return read(raw, PrintedUnit.NONE);
    }

    /** Whether a cell says nothing: it is read as {@link Printed.Blank}. */
    public static boolean isBlank(String raw) {
        return BLANKS.contains(text(raw).replace(" ", ""));
    }

    private static String text(String raw) {
        return Folding.clean(raw).toLowerCase(Locale.ROOT).replace("…", "");
    }

    private static List<BiFunction<String, PrintedUnit, Optional<Printed>>> readings(String text) {
        int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        boolean digits = text.chars().skip(sign).allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '%');
        return digits ? READING_OF_DIGITS : READINGS;
    }

    private static Optional<Printed> single(String text, PrintedUnit inherited) {
        return NumberText.read(text).map(number -> amount(number, inherited));
    }

    private static Printed amount(NumberText number, PrintedUnit inherited) {
        PrintedUnit unit = number.unit().within(inherited);
        if (isScaledShare(number.unit(), unit)) {
            return new Printed.Unreadable(Message.of("number.scaled_share")
                    .with("scale", number.unit().scale().toPlainString()));
        }
        return new Printed.Amount(number.quantity(unit), unit, number.sign());
    }

    private static Optional<Printed> range(String text, PrintedUnit inherited) {
        return NumberText.readRange(text).flatMap(ends -> {
            NumberText low = ends.get(0);
            NumberText high = ends.get(1);
            PrintedUnit highUnit = high.unit().within(inherited);
            PrintedUnit lowUnit = low.unit().within(highUnit);
            if (isScaledShare(high.unit(), highUnit) || !lowUnit.unit().equals(highUnit.unit())) {
                return Optional.empty();
            }
            return ordered(low.quantity(lowUnit), high.quantity(highUnit));
        });
    }

    /** A range that falls is not one: {@code 3-2亿} may be anything. */
    private static Optional<Printed> ordered(Quantity low, Quantity high) {
        boolean rising = low.number().compareTo(high.number()) <= 0;
        boolean closed = low.qualifier() != Qualifier.GTE && high.qualifier() != Qualifier.LTE;
        return rising && closed ? Optional.of(new Printed.Range(low, high)) : Optional.empty();
    }

    private static boolean isScaledShare(PrintedUnit own, PrintedUnit meant) {
        boolean scaleAlone = own.unit().isEmpty() && own.scale().compareTo(BigDecimal.ONE) != 0;
        return scaleAlone && meant.unit().filter(Unit.FRACTION::equals).isPresent();
    }
}
