package io.sectorbrief.extract.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text in the encodings exports come in: UTF-8, UTF-16 and GB18030, never guessing past a wrong byte. */
final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextDecoder() {}

    /**
     * The text without its byte order marks, of which some exports write two.
     *
     * @throws CharacterCodingException if it is in none of these encodings
     */
    static String decode(byte[] bytes) throws CharacterCodingException {
        String text = isUtf16(bytes) ? utf16(bytes) : utf8OrChinese(bytes);
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\uFEFF') {
            start++;
        }
        return text.substring(start);
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == 0xFFFE || mark == 0xFEFF || hasZero(bytes);
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static String utf16(byte[] bytes) throws CharacterCodingException {
        if ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return strict(bytes, StandardCharsets.UTF_16LE);
        }
        int zerosAtEven = 0;
        int zerosAtOdd = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            zerosAtEven += bytes[i] == 0 ? 1 : 0;
            zerosAtOdd += bytes[i + 1] == 0 ? 1 : 0;
        }
        boolean big = (bytes[0] & 0xFF) == 0xFE || zerosAtEven > zerosAtOdd;
        return strict(bytes, big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static String utf8OrChinese(byte[] bytes) throws CharacterCodingException {
        try {
            return strict(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return strict(bytes, GB18030);
        }
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
