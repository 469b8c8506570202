package io.sectorbrief.model;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the words with which a table names a row that sums the others up, or averages them; they are nobody's name. */
public final class TotalLabel {

    private static final Pattern LABEL = Pattern.compile(
            "(Top\\d+|前\\d+名?|前[一二三四五六七八九十]+名?|全国|全市场|本周|当周|本月|当月)?(票房)?"
                    + "(合计数?|总计|共计|总和|总额|小计|汇总|大盘|全部|合計|總計|小計|平均|平均值|均值|中位数|中值"
                    + "|(grand)?totals?|sub-?total|sum|average|mean|median)(合计|平均|票房)?[:：]?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MIDDLE = Pattern.compile("平均|均值|中位|中值|average|mean|median", Pattern.CASE_INSENSITIVE);

    private static final String NUMERALS = "一二三四五六七八九十";

    private static final Pattern SIZE = Pattern.compile(
            "(?:Top|前)(?:(\\d{1,3})|([" + NUMERALS + "])(?![" + NUMERALS + "]))", Pattern.CASE_INSENSITIVE);

    private TotalLabel() {}

    /** Whether it is the middle of the others and not their sum. */
    public static boolean isMiddle(String text) {
        return MIDDLE.matcher(text).find();
    }

    /** How many rows it says it is of. */
    public static OptionalInt size(String text) {
        Matcher size = SIZE.matcher(text.replaceAll("[\\s　]", ""));
        return size.find()
                ? OptionalInt.of(
                        size.group(1) == null ? NUMERALS.indexOf(size.group(2)) + 1 : Integer.parseInt(size.group(1)))
                : OptionalInt.empty();
    }

    /** Whether a cell's text is such a word and nothing else, white space aside. */
    public static boolean isOne(String text) {
        return LABEL.matcher(text.replaceAll("[\\s　]", "")).matches();
    }
}
