package io.sectorbrief.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells text from bytes, and web pages from text. */
final class TextProbe {

    /** Below this share of zero bytes at one parity a file is not UTF-16: Chinese with Latin digits has a quarter. */
    private static final double ZEROS_IN_UTF16 = 0.1;

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
        return text.startsWith("<?xml") ? Content.XML : Content.TEXT;
    }

    private static boolean looksLikeText(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return true;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeros[i % 2]++;
            } else if (isControl(head[i])) {
                return false;
            }
        }
        int most = Math.max(zeros[0], zeros[1]);
        int least = Math.min(zeros[0], zeros[1]);
        return most == 0 || (least == 0 && most > head.length / 2.0 * ZEROS_IN_UTF16);
    }

    private static boolean isControl(byte b) {
        return b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
