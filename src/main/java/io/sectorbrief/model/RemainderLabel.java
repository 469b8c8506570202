package io.sectorbrief.model;

import java.util.regex.Pattern;

/** Knows the words with which a table names all that it does not list one by one; they are nobody's name. */
public final class RemainderLabel {

    private static final Pattern LABEL = Pattern.compile(
            "(其[他它余餘]|剩余|余下)"
                    + "(所有|全部)?(影片|电影|剧集|综艺|节目|作品|产品|应用|游戏|公司|厂商|平台|类别|类型|分类|品类|行业|板块|地区|项目|主播|达人|部分|类|项|合计|小计)?"
                    + "(\\([^()]*\\)|（[^（）]*）)?[:：]?"
                    + "|(all)?others?(\\([^()]*\\))?:?|(the)?(rest|remainder):?",
            Pattern.CASE_INSENSITIVE);

    private RemainderLabel() {}

    /** Whether a cell's text is such a word and nothing else, white space aside. */
    public static boolean isOne(String text) {
        return LABEL.matcher(text.replaceAll("[\\s　]", "")).matches();
    }
}
