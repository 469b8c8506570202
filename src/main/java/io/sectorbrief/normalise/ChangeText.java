package io.sectorbrief.normalise;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change whose direction is a word: {@code 下降 3.02%} is -3.02%, {@code 持平} is nothing. */
public final class ChangeText {

    private static final String UP = "上升|上涨|增长|增加|提升|提高|回升|反弹|上行|上扬|走高|走强|攀升|收涨|收升|收高|(?<![本上当单全])周涨|周增|月增|涨";
    private static final String DOWN = "下降|下跌|下滑|减少|降低|回落|下行|下挫|走低|走弱|回调|缩减|收跌|收低|(?<![本上当单全])周跌|周减|周降|月减|月降|跌";
    /** Ends of many words, so only where a pattern waits for a change. */
    private static final String SHORT_UP = "增|升|多";

    private static final String SHORT_DOWN = "减|降|少";
    /** Names end in the others too: {@code 拼多多 1.8%}; so they do in this one, where a sign says the direction. */
    private static final String SHORT_OF_PERCENT = "增|减|降|升(?! ?[+-])";

    private static final String HOW = "(?:大幅|小幅|微幅|略微|微|略|大|小|猛|暴|激|劲|骤|急|飙|狂)?";
    /** 降至 3% says where it ended, not how far it fell. */
    private static final String BY = "(?:了|约|逾|超(?!过)|近|幅度?(?:为|高达|达到|达|约|是)?|为|高达|达到|达)?";

    private static final String WORD = HOW + "(?:" + UP + "|" + DOWN + ")" + BY;
    private static final String SHORT = HOW + "(?:" + SHORT_UP + "|" + SHORT_DOWN + ")" + BY;
    private static final Pattern CHANGE = Pattern.compile(HOW + "(?:(?<up>" + UP + "|" + SHORT_UP + ")|(?<down>" + DOWN
            + "|" + SHORT_DOWN + "))" + BY + " ?(?<number>.+)");
    private static final Pattern ONE = Pattern.compile("(?i)" + regex());

    private ChangeText() {}

    /** A change that says its direction. */
    static String worded() {
        return "(?:" + WORD + " ?" + NumberText.regex() + ")";
    }

    static String regex() {
        return "(?:(?:(?:" + WORD + "|" + SHORT + ") ?)?" + NumberText.regex() + "|(?:基本)?持平)";
    }

    /** A change in percent that says its direction by its sign. */
    static String signed() {
        return "(?:[+-] ?" + NumberText.regex() + "(?<=%))";
    }

    /** A change in percent that says its direction by a word or a sign. */
    static String directed() {
        String word = WORD + "|" + HOW + "(?:" + SHORT_OF_PERCENT + ")" + BY;
        return "(?:(?:(?:" + word + ") ?|(?=[+-]))" + NumberText.regex() + "(?<=%))";
    }

    /**
     * The changes of a list, each with the direction it was given last: 增长 99.73%、83.78% are two rises, 上涨 1.2%、下跌 0.3%
     * are not.
     */
    public static List<String> list(String printed) {
        List<String> changes = new ArrayList<>();
        Matcher one = ONE.matcher(Folding.clean(printed));
        String word = "";
        while (one.find()) {
            String change = one.group().strip();
            String said = direction(change);
            boolean isDirected = !said.isEmpty() || change.matches("[+-].*") || change.endsWith("持平");
            word = isDirected ? said : word;
            changes.add(
                    said.isEmpty()
                            ? word + change
                            : said + NumberList.numbers(change).get(0));
        }
        return SharedUnit.told(changes);
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
