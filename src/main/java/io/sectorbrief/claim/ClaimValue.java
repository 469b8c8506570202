package io.sectorbrief.claim;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.ColumnType;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.normalise.ChangeText;
import io.sectorbrief.normalise.Printed;
import io.sectorbrief.normalise.PrintedUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of a claim, in their metric's base unit and with the sign that its words give them. */
final class ClaimValue {

    /** In a word of direction, that it goes up; a word that says neither or both has none. */
    private static final Pattern UP = Pattern.compile("[涨升增扬高强]|反弹|收红");

    private static final Pattern DOWN = Pattern.compile("[跌降减落挫低弱]|回调|调整|收绿");

    private final Optional<String> said;
    private final Optional<String> declared;

    private ClaimValue(Optional<String> said, Optional<String> declared) {
        this.said = said;
        this.declared = declared;
    }

    /** Of a pattern's claim; a word of direction in the sentence counts before the pattern's own. */
    static ClaimValue of(ClaimPattern pattern, Map<String, String> holes) {
        return new ClaimValue(Optional.ofNullable(holes.get("direction")), pattern.direction());
    }

    /** The number, or why it could not be read. */
    Printed read(Column column, String raw) {
        return directed(column, raw)
                .map(directed -> inBaseUnit(column, ChangeText.read(directed, PrintedUnit.NONE)))
                .orElseGet(() -> new Printed.Unreadable(
                        Message.of("claim_unread.direction").with("word", said.orElse(""))));
    }

    /** Only changes have a direction; the level that is said beside one has none. Empty if its word tells none. */
    private Optional<String> directed(Column column, String raw) {
        boolean isSigned = column.type() != ColumnType.PERCENT
                || raw.startsWith("+")
                || raw.startsWith("-")
                || !ChangeText.direction(raw).isEmpty();
        if (isSigned) {
            return Optional.of(raw);
        }
        Optional<String> word =
                said.isPresent() ? said.flatMap(ClaimValue::direction) : Optional.of(declared.orElse(""));
        return word.map(direction -> direction + raw);
    }

    private static Optional<String> direction(String word) {
        boolean isUp = UP.matcher(word).find();
        boolean isDown = DOWN.matcher(word).find();
        return isUp == isDown ? Optional.empty() : Optional.of(isUp ? "涨" : "跌");
    }

    /** A number in prose says its own unit; only bare counts, places and index levels go without. */
    private static Printed inBaseUnit(Column column, Printed printed) {
        if (!(printed instanceof Printed.Amount amount)) {
            return printed;
        }
        return fits(column, amount)
                ? inUnit(amount, column)
                : new Printed.Unreadable(Message.of("claim_unread.unit")
                        .with("number", amount.quantity().number().toPlainString())
                        .with("metric", column.name()));
    }

    private static boolean fits(Column column, Printed.Amount amount) {
        Optional<Unit> printed = amount.unit().unit();
        return column.type() == ColumnType.MONEY
                ? printed.filter(Unit::isMoney).isPresent() || isChineseMoney(amount)
                : column.unit().filter(base -> amount.unit().mayMean(base)).isPresent()
                        && (printed.isPresent() || !needsUnit(column.type()));
    }

    /** 5.29亿 after 票房 means yuan; a scale is enough to know it for money. */
    private static boolean isChineseMoney(Printed.Amount amount) {
        return amount.unit().unit().isEmpty()
                && amount.unit().scale().signum() > 0
                && !amount.unit().equals(PrintedUnit.NONE);
    }

    private static boolean needsUnit(ColumnType type) {
        return type == ColumnType.PERCENT || type == ColumnType.DURATION;
    }

    private static Printed inUnit(Printed.Amount amount, Column column) {
        var quantity = amount.quantity();
        Unit unit = column.type() == ColumnType.MONEY
                ? amount.unit().unit().orElse(column.unit().orElse(Unit.CNY))
                : column.unit().orElse(quantity.unit());
        var meant = new Quantity(quantity.number(), unit, quantity.qualifier(), quantity.step());
        return new Printed.Amount(meant, amount.unit(), amount.sign());
    }
}
