package io.sectorbrief.normalise;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change whose direction is a word: {@code 下降 3.02%} is -3.02%, {@code 持平} is nothing. */
public final class ChangeText {

    private static final String UP = "上升|上涨|增长|增加|提升|提高|回升|上行|涨";
    private static final String DOWN = "下降|下跌|下滑|减少|降低|回落|下行|跌";
    private static final String WORD =
            "(?:大幅|小幅|略微|微|略)?(?:UP|DOWN)(?:了|约|幅度?为|为|达)?".replace("UP", UP).replace("DOWN", DOWN);
    private static final Pattern CHANGE = Pattern.compile(
            "(?:大幅|小幅|略微|微|略)?(?:(?<up>" + UP + ")|(?<down>" + DOWN + "))(?:了|幅度?为|为|达)? ?(?<number>.+)");

    private ChangeText() {}

    /** A change that says its direction. */
    static String worded() {
        return "(?:" + WORD + " ?" + NumberText.regex() + ")";
    }

    static String regex() {
        return "(?:(?:" + WORD + " ?)?" + NumberText.regex() + "|(?:基本)?持平)";
    }

    /**
     * Reads a change.
     *
     * @return an amount signed by its word; {@link Printed.Unreadable} if word and sign contradict each other
     */
    public static Printed read(String raw, PrintedUnit inherited) {
        String text = Folding.clean(raw).toLowerCase(Locale.ROOT);
        if (text.endsWith("持平")) {
            return new Printed.Amount(Quantity.exact(BigDecimal.ZERO, Unit.FRACTION), inherited, Printed.Sign.WORD);
        }
        Matcher change = CHANGE.matcher(text);
        if (!change.matches()) {
            return NumberGrammar.read(raw, inherited);
        }
        Printed size = NumberGrammar.read(change.group("number"), inherited);
        return size instanceof Printed.Amount amount ? signed(amount, change.group("down") != null, raw) : size;
    }

    /** The word of direction a text begins with; empty text if there is none. */
    public static String direction(String raw) {
        Matcher change = CHANGE.matcher(Folding.clean(raw).toLowerCase(Locale.ROOT));
        if (!change.matches()) {
            return "";
        }
        return change.group("down") == null ? change.group("up") : change.group("down");
    }

    private static Printed signed(Printed.Amount size, boolean down, String raw) {
        boolean contradicted = size.quantity().number().signum() < 0;
        if (contradicted) {
            return new Printed.Unreadable(Message.of("number.two_directions").with("text", raw));
        }
        Quantity old = size.quantity();
        BigDecimal number = down ? old.number().negate() : old.number();
        Quantity quantity = new Quantity(number, old.unit(), old.qualifier(), old.step());
        return new Printed.Amount(quantity, size.unit(), Printed.Sign.WORD);
    }
}
