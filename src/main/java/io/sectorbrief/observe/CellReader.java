package io.sectorbrief.observe;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.ColumnType;
import io.sectorbrief.model.FootnoteMark;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.normalise.ChineseNumeral;
import io.sectorbrief.normalise.Folding;
import io.sectorbrief.normalise.NumberGrammar;
import io.sectorbrief.normalise.Printed;
import io.sectorbrief.normalise.PrintedUnit;
import io.sectorbrief.observe.CellValue.Nothing;
import io.sectorbrief.observe.CellValue.Read;
import io.sectorbrief.observe.CellValue.Taken;
import io.sectorbrief.observe.CellValue.Unreadable;
import io.sectorbrief.observe.CellValue.Wordy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of one cell as its column's type says; what is not read to the end is unreadable. */
final class CellReader {

    private static final Pattern NUMERAL = Pattern.compile("(第?)([一二三四五六七八九十]{1,3})([名位]?)");

    private final DayReader days;

    CellReader(DayReader days) {
        this.days = days;
    }

    /**
     * Reads a cell.
     *
     * @param anchor a day near the period, for dates without a year
     */
    CellValue read(Column column, String text, InheritedUnit inherited, Optional<LocalDate> anchor) {
        Optional<CellValue> word = declaredWord(column, text);
        if (word.isPresent()) {
            return word.get();
        }
        return switch (column.type()) {
            case TEXT ->
                text.isBlank()
                        ? new Nothing()
                        : new Read(new Value.Text(FootnoteMark.without(text).strip(), Unit.TEXT));
            case DATE -> date(text, anchor);
            case NAME, CODE, PERIOD, CURRENCY -> new Nothing();
            case RANK -> number(column, inDigits(text), inherited);
            default -> number(column, text, inherited);
        };
    }

    /** {@code 第一名}, {@code 十}. */
    private static String inDigits(String place) {
        Matcher numeral = NUMERAL.matcher(place.strip());
        return numeral.matches()
                ? numeral.group(1) + ChineseNumeral.inDigits(numeral.group(2)) + numeral.group(3)
                : place;
    }

    private static Optional<CellValue> declaredWord(Column column, String text) {
        if (column.words().isEmpty()) {
            return Optional.empty();
        }
        String folded = Folding.fold(text);
        return column.words().entrySet().stream()
                .filter(entry -> Folding.fold(entry.getKey()).equals(folded))
                .map(Map.Entry::getValue)
                .map(meaning -> meant(column, meaning))
                .findFirst();
    }

    private static CellValue meant(Column column, String meaning) {
        Unit unit = column.unit().orElse(Unit.TEXT);
        if (meaning.equals("none")) {
            return new Nothing();
        }
        return NumberGrammar.read(meaning, PrintedUnit.of(unit)) instanceof Printed.Amount amount
                ? new Read(Quantity.exact(amount.quantity().number(), unit))
                : new Read(new Value.Text(meaning, unit));
    }

    private CellValue date(String text, Optional<LocalDate> anchor) {
        if (NumberGrammar.isBlank(text)) {
            return new Nothing();
        }
        return days.read(text, anchor)
                .<CellValue>map(day -> new Read(new Value.Text(day.toString(), Unit.DATE)))
                .orElseGet(() -> new Unreadable(Message.of("cell.no_date").with("text", text)));
    }

    private static CellValue number(Column column, String text, InheritedUnit inherited) {
        Printed printed = NumberGrammar.read(text, inherited.unit());
        if (printed instanceof Printed.Amount amount) {
            return amount(column, text, amount.quantity(), amount.unit(), inherited);
        }
        if (printed instanceof Printed.Range range) {
            return middle(amount(column, text, range.middle(), PrintedUnit.of(range.unit()), inherited), text);
        }
        if (printed instanceof Printed.Word word) {
            return word(column, word);
        }
        return printed instanceof Printed.Unreadable unreadable ? new Unreadable(unreadable.why()) : new Nothing();
    }

    /** A range is kept as its middle, which nobody printed. */
    private static CellValue middle(CellValue amount, String text) {
        return amount instanceof Read read
                ? new Taken(
                        read.value(),
                        Doubts.RANGE_AVERAGED,
                        Severity.INFO,
                        Message.of("cell.middle").with("text", text))
                : amount;
    }

    private static CellValue word(Column column, Printed.Word word) {
        return column.type() == ColumnType.RANK_MOVE && word.word().equals(Printed.Word.NEW)
                ? new Read(new Value.Text(Printed.Word.NEW, Unit.POSITIONS))
                : new Wordy(Message.of("word_for_number").with("word", word.word()));
    }

    private static CellValue amount(
            Column column, String text, Quantity quantity, PrintedUnit unit, InheritedUnit inherited) {
        Optional<Unit> base = base(column, unit);
        if (base.isEmpty()) {
            return new Unreadable(column.unit()
                    .map(meant -> Message.of("cell.unit").part("expected", meant.told()))
                    .orElse(Message.of("cell.other_unit"))
                    .with("text", text)
                    .part("unit", quantity.unit().told()));
        }
        boolean needsAUnit = column.type() == ColumnType.PERCENT || column.type() == ColumnType.DURATION;
        if (needsAUnit && inherited.basis() == InheritedUnit.Basis.NOBODY && isBare(text, unit, inherited)) {
            return new Unreadable(Message.of("cell.no_unit").with("text", text));
        }
        if (column.type() == ColumnType.RANK && !isPlace(quantity.number())) {
            return new Unreadable(Message.of("cell.no_place").with("text", text));
        }
        var value = new Quantity(quantity.number(), base.get(), quantity.qualifier(), quantity.step());
        Optional<Severity> contradiction = contradiction(column, unit, inherited);
        if (contradiction.isPresent()) {
            return new Taken(
                    value,
                    Doubts.UNIT_UNCLEAR,
                    contradiction.get(),
                    Message.of("cell.two_units").with("text", text));
        }
        boolean assumed = inherited.basis() == InheritedUnit.Basis.ASSUMED && isScaled(inherited.unit());
        return assumed && isBare(text, unit, inherited)
                ? new Taken(
                        value,
                        Doubts.UNIT_UNCLEAR,
                        Severity.WARN,
                        Message.of("cell.assumed_unit").with("text", text))
                : new Read(value);
    }

    /**
     * How bad it is that a cell and what stands above it name two units. {@code 1.2亿} under 次 is plain, under 万次 it is
     * odd; clock times and their words are in no one unit.
     */
    private static Optional<Severity> contradiction(Column column, PrintedUnit own, InheritedUnit inherited) {
        PrintedUnit above = inherited.unit();
        if (inherited.basis() != InheritedUnit.Basis.PRINTED || column.type() == ColumnType.DURATION) {
            return Optional.empty();
        }
        if (!own.unit().equals(above.unit())) {
            return Optional.of(Severity.WARN);
        }
        boolean otherScale = isScaled(own) && isScaled(above) && own.scale().compareTo(above.scale()) != 0;
        return otherScale ? Optional.of(Severity.INFO) : Optional.empty();
    }

    private static boolean isScaled(PrintedUnit unit) {
        return unit.scale().compareTo(BigDecimal.ONE) != 0;
    }

    /** The base unit of a value; empty if what is printed cannot be one of this column. */
    private static Optional<Unit> base(Column column, PrintedUnit unit) {
        if (column.type() == ColumnType.MONEY) {
            return unit.unit().filter(Unit::isMoney);
        }
        boolean shareOfShares = unit.kind() != PrintedUnit.Kind.PLAIN;
        return column.unit().filter(base -> unit.mayMean(base) && !shareOfShares);
    }

    /** Whether the cell itself prints no unit: what it has is inherited. */
    private static boolean isBare(String text, PrintedUnit unit, InheritedUnit inherited) {
        return unit.equals(inherited.unit())
                && NumberGrammar.read(text) instanceof Printed.Amount alone
                && alone.unit().equals(PrintedUnit.NONE);
    }

    private static boolean isPlace(BigDecimal number) {
        return number.signum() > 0 && number.stripTrailingZeros().scale() <= 0;
    }
}
