package io.sectorbrief.normalise;

import io.sectorbrief.model.FootnoteMark;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with its look-alikes made alike, that still knows where each of its characters stood in the original.
 * Full width, radicals, dashes and dots are mapped; footnote marks, template markers and invisible characters are gone;
 * white space is one space.
 */
public record FoldedText(String original, String text, List<Integer> origins) {

    private static final Pattern TEMPLATE_MARKER = Pattern.compile("\\[Table_\\w*]");

    /** Raised on a ten it is no footnote's: 5×10⁶ without it would be 50. The end of a longer number is no ten. */
    private static final Pattern EXPONENT = Pattern.compile("(?<=(?<![\\d.,])10)[⁻⁰¹²³⁴-⁹]+");

    private static final String RADICALS = "⻄⻅⻆⻋⻓⻔⻘⻚⻛⻜⻢⻤⻥⻦⻨⻩⻬⻰⻳⺠⺟⻝⻉⻣⻁⻙⻮⻒⻑";
    private static final String IDEOGRAPHS = "西见角车长门青页风飞马鬼鱼鸟麦黄齐龙龟民母食贝骨虎韦齿镸長";
    private static final String DASHES = "‐‑‒–—―−﹣－─ー";
    private static final String TILDES = "～〜∼";
    private static final String DOTS = "・•‧∙⋅●";
    private static final Map<Integer, String> FIXED =
            Map.of((int) '“', "\"", (int) '”', "\"", (int) '‘', "'", (int) '’', "'", (int) '…', "…", (int) '￥', "¥");

    public static FoldedText of(String original) {
        StringBuilder text = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        Matcher marker = TEMPLATE_MARKER.matcher(original);
        Matcher exponent = EXPONENT.matcher(original).useTransparentBounds(true);
        int at = 0;
        while (at < original.length()) {
            if (marker.region(at, original.length()).lookingAt()) {
                at = marker.end();
                continue;
            }
            if (exponent.region(at, original.length()).lookingAt()) {
                append("^" + Normalizer.normalize(exponent.group(), Normalizer.Form.NFKC), at, text, origins);
                at = exponent.end();
                continue;
            }
            int mark = FootnoteMark.end(original, at);
            if (mark > at) {
                at = mark;
                continue;
            }
            int end = clusterEnd(original, at);
            String folded = fold(original.substring(at, end), original.codePointAt(at));
            append(folded, at, text, origins);
            at = end;
        }
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        return new FoldedText(original, text.toString(), origins);
    }

    /** The stretch of the original that a stretch of the folded text was made from, trimmed. */
    String originalOf(int start, int end) {
        if (start >= end) {
            return "";
        }
        int last = origins.get(end - 1);
        return original.substring(origins.get(start), clusterEnd(original, last))
                .strip();
    }

    /** The same with the marks of footnotes that hang on its end. */
    String markedOriginalOf(int start, int end) {
        if (start >= end) {
            return "";
        }
        int behind = clusterEnd(original, origins.get(end - 1));
        int marked = behind < original.length() ? FootnoteMark.end(original, behind) : behind;
        return original.substring(origins.get(start), marked).strip();
    }

    private static void append(String folded, int origin, StringBuilder text, List<Integer> origins) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean spaceAfterSpace = c == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
            if (!spaceAfterSpace) {
                text.append(c);
                origins.add(origin);
            }
        }
    }

    private static int clusterEnd(String original, int at) {
        int end = at + Character.charCount(original.codePointAt(at));
        while (end < original.length() && Character.getType(original.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end += Character.charCount(original.codePointAt(end));
        }
        return end;
    }

    private static String fold(String cluster, int first) {
        if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
            return " ";
        }
        if (isInvisible(first) || isFootnoteMark(first)) {
            return "";
        }
        String fixed = FIXED.get(first);
        return fixed != null ? fixed : mapped(cluster, first);
    }

    private static String mapped(String cluster, int first) {
        int radical = RADICALS.indexOf(first);
        if (radical >= 0) {
            return IDEOGRAPHS.substring(radical, radical + 1);
        }
        if (DASHES.indexOf(first) >= 0) {
            return "-";
        }
        if (TILDES.indexOf(first) >= 0) {
            return "~";
        }
        return DOTS.indexOf(first) >= 0 ? "·" : Normalizer.normalize(cluster, Normalizer.Form.NFKC);
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.PRIVATE_USE || type == Character.FORMAT || type == Character.CONTROL;
    }

    private static boolean isFootnoteMark(int c) {
        boolean superscript = c == '²' || c == '³' || c == '¹' || (c >= 0x2070 && c <= 0x209C);
        boolean circled = (c >= 0x2460 && c <= 0x2473) || (c >= 0x2776 && c <= 0x2793);
        return superscript || circled;
    }
}
