package io.sectorbrief.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells text from bytes, and what programs write for programs from text. */
final class TextProbe {

    /** Below this share of zero bytes at one parity a file is not UTF-16: Chinese with Latin digits has a quarter. */
    private static final double ZEROS_IN_UTF16 = 0.1;

    /** An object, or a list of objects; a head in brackets, {@code [代码],[名称]}, is a table's. */
    private static final Pattern JSON = Pattern.compile("(\\[\\s*)?\\{\\s*(\"[^\"\\n]*\"\\s*:|})");

    private TextProbe() {}

    static Content probe(byte[] head) {
        if (!looksLikeText(head)) {
            return Content.UNKNOWN;
        }
        String text = new String(head, StandardCharsets.UTF_8)
                .replace("\0", "")
                .replaceFirst("^[\\s\uFEFF\uFFFD]+", "")
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html")
                || text.startsWith("<html")
                || text.startsWith("mime-version:")
                || (text.startsWith("<") && (text.contains("<table") || text.contains("<body")))) {
            return Content.HTML;
        }
        if (JSON.matcher(text).lookingAt()) {
            return Content.JSON;
        }
        return text.startsWith("<?xml") ? Content.XML : Content.TEXT;
    }

    private static boolean looksLikeText(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return true;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        int least = Math.min(zeros[0], zeros[1]);
        if (most == 0) {
            return hasNoControls(new String(head, StandardCharsets.ISO_8859_1));
        }
        // some Chinese characters end in a zero byte, but fewer than there are digits, delimiters and line ends
        return most > head.length / 2.0 * ZEROS_IN_UTF16
                && 2 * least <= most
                && hasNoControls(
                        new String(head, zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE));
    }

    private static boolean hasNoControls(String text) {
        return text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
