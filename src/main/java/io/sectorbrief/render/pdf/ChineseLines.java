package io.sectorbrief.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Says where a line of mixed Chinese and Latin text may be broken: between two ideographs, after a space or a hyphen, never
 * within a number or a word, never before closing punctuation and never after opening punctuation.
 */
final class ChineseLines implements FSTextBreaker {

    static final String NEVER_FIRST = "，。、；：？！％…—）》」』】〕〉”’·～,.;:?!%)]}>°℃*†";
    static final String NEVER_LAST = "（《「『【〔〈“‘([{<#¥￥$▲▼≥≤约第[+−-";
    private static final int IDEOGRAPHS = 0x2E80;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        while (at < text.length()) {
            at += Character.charCount(text.codePointAt(at));
            if (at >= text.length() || breaksAt(at)) {
                return Math.min(at, text.length());
            }
        }
        return BreakIterator.DONE;
    }

    private boolean breaksAt(int position) {
        int before = text.codePointBefore(position);
        int after = text.codePointAt(position);
        if (Character.isWhitespace(after) || has(NEVER_FIRST, after)) {
            return false;
        }
        if (Character.isWhitespace(before)) {
            return true;
        }
        return !has(NEVER_LAST, before) && (before >= IDEOGRAPHS || after >= IDEOGRAPHS) && !belongs(position);
    }

    /** A number keeps its counter word: neither 3 | 家 nor 15.40亿 | 元 reads well. */
    private boolean belongs(int position) {
        int before = text.codePointBefore(position);
        if (has("万亿", before) && position > 1) {
            return Character.isDigit(text.codePointBefore(position - 1));
        }
        return Character.isDigit(before);
    }

    private static boolean has(String set, int codePoint) {
        return set.indexOf(codePoint) >= 0;
    }
}
