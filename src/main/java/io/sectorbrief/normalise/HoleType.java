package io.sectorbrief.normalise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may stand in a hole of a {@link TextPattern}; the lower-case name is the type in {@code {name:type}}. */
public enum HoleType {
    /** A name: in a sentence it ends at a comma or list mark, in a cell it may hold anything. */
    NAME(".+?", "[^,;。、:]{1,40}?"),
    /** Names with list marks between them: {@code 甲、乙、丙}. */
    NAMES(".+?", "(?:(?!分别)[^;。]){1,200}?"),
    /** Names with list marks and no comma between them: what comes before a comma is none of them. */
    LIST(".+?", "[^,;。、:]{1,40}?(?: ?、 ?[^,;。、:]{1,40}?)*"),
    /** Titles in title marks, with list marks, 和 or nothing between them: {@code 《甲》《乙》和《丙》}. */
    TITLES(NumberList.TITLES),
    /** What is said beside a title before the number that is of it: a short run with no other title in it. */
    ASIDE("[^;。《》]{0,60}?"),
    /** Anything within the sentence. */
    TEXT(".*?", "[^;。]{0,120}?"),
    /** One number with its sign, unit and bound. */
    NUMBER(NumberText.regex(), NumberText.regex() + Ends.NUMBER),
    /** Numbers with list marks between them: {@code 2,455 万次、2,053 万次}. */
    NUMBERS(Ends.list(NumberText.regex()), Ends.list(NumberText.regex()) + Ends.NUMBER),
    /**
     * Numbers that say what they count, {@code 2,455 万次、2,053 万次}, or the last of them for all: never a bare 3 of {@code 3
     * 月}, none behind a comma.
     */
    AMOUNTS(Ends.listed(Ends.AMOUNT), Ends.listed(Ends.AMOUNT) + Ends.NUMBER),
    /** A change with its word: {@code 下降 3.02%}, {@code +1.29%}, {@code 持平}. */
    CHANGE(ChangeText.regex(), ChangeText.regex() + Ends.NUMBER),
    /** A change in percent that says its direction: {@code 下降 3.02%}, {@code +1.29%}. */
    PERCENT(ChangeText.directed()),
    /** Changes under one word: {@code 增长 99.73%、83.78%}. */
    CHANGES(Ends.list(ChangeText.regex()), Ends.list(ChangeText.regex()) + Ends.NUMBER),
    /** Changes in percent, of which the first says its direction: {@code 上涨 1.2%、0.3%}, {@code -1.2%/+0.3%}. */
    PERCENTS(ChangeText.directed() + "(?: ?" + Ends.AND + " ?" + ChangeText.regex() + "(?<=%))*" + Ends.NUMBER),
    /** Names each with a number, see {@link NumberList#pairs}: {@code 甲(+15.89%)、乙(-2.3%)}. */
    PAIRS(NumberList.PAIR + "(?: ?(?:[、,和及与]|以及) ?" + NumberList.SAME_WAY + NumberList.PAIR + ")*"),
    /** A whole number; below a hundred also in Chinese numerals. */
    INTEGER("(?:\\d{1,9}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])"),
    /** A day. */
    DATE("(?:" + DayText.ANY + "|\\d{1,2} ?日)", DayText.ANY),
    /** A move on a board: {@code ▲1}, {@code ▼2}, {@code 0}, {@code 新进榜}, {@code -}; in a cell also 持平. */
    MOVE("(?:" + Ends.MOVE + "|持平|不变|[→=])", Ends.MOVE),
    /** A security code. */
    CODE("[0-9A-Za-z]{1,8} ?\\. ?[A-Za-z0]{1,3}");

    /** Where a pattern is looked for. */
    enum Place {
        /** The pattern is the whole text. */
        CELL,
        /** The pattern is a stretch of running text. */
        SENTENCE
    }

    private final String inCell;
    private final String inSentence;

    HoleType(String regex) {
        this(regex, regex);
    }

    HoleType(String inCell, String inSentence) {
        this.inCell = inCell;
        this.inSentence = inSentence;
    }

    static Optional<HoleType> parse(String token) {
        return Arrays.stream(values())
                .filter(type -> type.token().equals(token))
                .findFirst();
    }

    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where numbers of running text end; a class of its own because constants are made before fields. */
    private static final class Ends {

        static final String NUMBER = NumberText.end();

        /** The 3 of 崩坏3 is of the name; a 0 right behind one is no name's. */
        private static final String BARE = "(?<![\\p{L}\\d])\\d{1,4}|(?<=\\p{IsHan})0";

        static final String MOVE = "(?:[▲△▴↑▼▽▾↓+-] ?\\d{1,4}|" + BARE + "|新进榜|新上榜|新进|新晋|(?<= )新|(?i:new)|-)";

        static final String AND = "(?:[、/]|和|及|以及|与)";

        static final String AMOUNT = NumberText.regex() + "(?<=[^\\d.,+ ])";

        static String listed(String one) {
            return "(?:" + NumberText.FIGURE + " ?" + AND + " ?)*" + one + "(?: ?" + AND + " ?" + one + ")*";
        }

        static String list(String one) {
            return one + "(?: ?(?:[、,/]|和|及|以及|与) ?" + one + ")*";
        }
    }

    String regex(Place place) {
        return place == Place.CELL ? inCell : inSentence;
    }
}
