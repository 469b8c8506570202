package io.sectorbrief.normalise;

import java.util.Locale;

/** Makes alike what looks alike, so that texts can be compared exactly and never by similarity. */
public final class Folding {

    private Folding() {}

    /** The text in one spelling, still readable: half width, one kind of dash and space, no footnote marks. */
    public static String clean(String raw) {
        return isClean(raw) ? raw : FoldedText.of(raw).text();
    }

    /** Most numbers and names are so, and need no look at each of their characters' neighbours. */
    private static boolean isClean(String raw) {
        return raw.chars().allMatch(c -> (c > ' ' && c <= '~' && c != '[') || (c >= '一' && c <= '\u9fff'));
    }

    /** The key by which two texts are the same: {@link #clean} without white space and case. */
    public static String fold(String raw) {
        return clean(raw).replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
