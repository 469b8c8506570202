package io.sectorbrief.model;

import java.util.regex.Pattern;

/** Knows the words with which a table names a row that sums the others up, or averages them; they are nobody's name. */
public final class TotalLabel {

    private static final Pattern LABEL = Pattern.compile(
            "(Top\\d+|前\\d+名?|前[一二三四五六七八九十]+名?|全国|全市场|本周|当周|本月|当月)?(票房)?"
                    + "(合计数?|总计|共计|总和|总额|小计|汇总|大盘|全部|合計|總計|小計|平均|平均值|均值|中位数|中值"
                    + "|(grand)?totals?|sub-?total|sum|average|mean|median)(合计|平均|票房)?[:：]?",
            Pattern.CASE_INSENSITIVE);

    private TotalLabel() {}

    /** Whether a cell's text is such a word and nothing else, white space aside. */
    public static boolean isOne(String text) {
        return LABEL.matcher(text.replaceAll("[\\s　]", "")).matches();
    }
}
