package io.sectorbrief.extract.sheet.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Bytes to text in the encodings exports come in. A mark at the start decides; else the first encoding that reads all
 * characters or all but a few, which then stand as U+FFFD.
 */
public final class TextDecoder {

    /** Western text has its accents one by one; Chinese bytes come in pairs. */
    private static final double ALONE_IN_WESTERN = 0.9;

    /** Share of pairs with a low second byte from which they are Big5. */
    private static final double LOW_TAILS_IN_BIG5 = 0.2;

    /** Share of the characters beyond ASCII; in a wrong encoding nearly all are unreadable. */
    private static final double MOST_UNREADABLE = 0.25;

    /** Share of zero bytes at one parity: Chinese with Latin digits has a quarter in UTF-16, a damaged file one here or there. */
    private static final double ZEROS_IN_UTF16 = 0.1;

    private static final int LAST_OF_ASCII = 127;

    private TextDecoder() {}

    /**
     * The text without its byte order marks, of which some exports write two.
     *
     * @throws CharacterCodingException if it is in none of these encodings
     */
    public static DecodedText decode(byte[] bytes) throws CharacterCodingException {
        ByteCounts counts = ByteCounts.of(bytes);
        Optional<Encoding> marked = marked(bytes, counts);
        if (marked.isPresent()) {
            return lenient(bytes, marked.get());
        }
        Encoding other = other(counts);
        return strict(bytes, Encoding.UTF_8)
                .or(() -> mostly(bytes, Encoding.UTF_8))
                .or(() -> strict(bytes, other))
                .or(() -> mostly(bytes, other))
                .orElseThrow(CharacterCodingException::new);
    }

    private static Optional<Encoding> marked(byte[] bytes, ByteCounts counts) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(Encoding.UTF_8);
        }
        boolean halves = Math.max(counts.zerosAtOdd(), counts.zerosAtEven()) > bytes.length / 2.0 * ZEROS_IN_UTF16;
        boolean odd = counts.zerosAtOdd() > counts.zerosAtEven();
        if (startsWith(bytes, 0xFF, 0xFE) || (halves && odd)) {
            return Optional.of(Encoding.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) || halves ? Optional.of(Encoding.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Encoding other(ByteCounts counts) {
        if (counts.alone() > counts.high() * ALONE_IN_WESTERN) {
            return Encoding.WINDOWS_1252;
        }
        return counts.lowTails() > counts.pairs() * LOW_TAILS_IN_BIG5 ? Encoding.BIG5 : Encoding.GB18030;
    }

    private static Optional<DecodedText> strict(byte[] bytes, Encoding encoding) {
        try {
            return Optional.of(decoded(bytes, encoding, CodingErrorAction.REPORT));
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    private static DecodedText lenient(byte[] bytes, Encoding encoding) {
        try {
            return decoded(bytes, encoding, CodingErrorAction.REPLACE);
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException("a decoder that replaces reported", impossible);
        }
    }

    private static DecodedText decoded(byte[] bytes, Encoding encoding, CodingErrorAction action)
            throws CharacterCodingException {
        String text = encoding.charset()
                .newDecoder()
                .onMalformedInput(action)
                .onUnmappableCharacter(action)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\uFEFF') {
            start++;
        }
        return new DecodedText(text.substring(start), encoding);
    }

    private static Optional<DecodedText> mostly(byte[] bytes, Encoding encoding) {
        DecodedText decoded = lenient(bytes, encoding);
        long beyondAscii = decoded.text().chars().filter(c -> c > LAST_OF_ASCII).count();
        return Optional.of(decoded).filter(text -> text.unreadable() <= beyondAscii * MOST_UNREADABLE);
    }
}
