package io.sectorbrief.normalise;

import io.sectorbrief.model.FootnoteMark;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One spelling for a name that no registry has, so that two documents that print it with other widths of letters and brackets, or
 * with spaces between its characters, speak of one subject. Nothing of the name is lost: only widths and spaces change,
 * and marks of footnotes go.
 */
public final class PlainSpelling {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Chinese is set without them; between two Latin words a space is part of the name. */
    private static final Pattern SPACE_BESIDE_HAN =
            Pattern.compile("(?<=[\\p{IsHan}（）：！？，])\\s+|\\s+(?=[\\p{IsHan}（）：！？，])");

    private static final Map<Character, Character> WIDE =
            Map.of('(', '（', ')', '）', ':', '：', '!', '！', '?', '？', ',', '，');

    /** From the full-width form of a character to its half-width one. */
    private static final int NARROWS = '！' - '!';

    private PlainSpelling() {}

    /** The name with half-width letters and digits and, where it is Chinese, full-width punctuation and no spaces. */
    public static String of(String name) {
        StringBuilder narrow = new StringBuilder(FootnoteMark.without(name).strip());
        for (int at = 0; at < narrow.length(); at++) {
            narrow.setCharAt(at, narrowed(narrow.charAt(at)));
        }
        return HAN.matcher(narrow).find() ? chinese(narrow) : narrow.toString();
    }

    private static String chinese(StringBuilder name) {
        for (int at = 0; at < name.length(); at++) {
            name.setCharAt(at, WIDE.getOrDefault(name.charAt(at), name.charAt(at)));
        }
        return SPACE_BESIDE_HAN.matcher(name).replaceAll("");
    }

    private static char narrowed(char printed) {
        boolean wide = printed >= '！' && printed <= '～';
        return wide ? (char) (printed - NARROWS) : printed == '\u3000' ? ' ' : printed;
    }
}
