package io.sectorbrief.extract.sheet.csv;

import io.sectorbrief.extract.sheet.csv.DecodedText.Ground;
import io.sectorbrief.extract.sheet.limit.CsvThresholds;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Bytes to text in the encodings exports come in. A mark at the start decides; else the first encoding that reads all
 * characters or all but a few, which then stand as U+FFFD.
 */
public final class TextDecoder {

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
            return lenient(bytes, marked.get(), Ground.CERTAIN);
        }
        Encoding other = other(counts);
        Ground ground = other == Encoding.GB18030 && counts.pairs().areChinese() ? Ground.CERTAIN : Ground.GUESS;
        return strict(bytes, Encoding.UTF_8, Ground.CERTAIN)
                .or(() -> mostly(bytes, Encoding.UTF_8, Ground.CERTAIN))
                .or(() -> strict(bytes, other, ground))
                .or(() -> mostly(bytes, other, ground))
                .orElseThrow(CharacterCodingException::new);
    }

    private static Optional<Encoding> marked(byte[] bytes, ByteCounts counts) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(Encoding.UTF_8);
        }
        boolean halves =
                Math.max(counts.zerosAtOdd(), counts.zerosAtEven()) > bytes.length / 2.0 * CsvThresholds.ZEROS_IN_UTF16;
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
        if (counts.alone() > counts.high() * CsvThresholds.ALONE_IN_WESTERN) {
            return Encoding.WINDOWS_1252;
        }
        return counts.pairs().lowTails() > counts.pairs().count() * CsvThresholds.LOW_TAILS_IN_BIG5
                ? Encoding.BIG5
                : Encoding.GB18030;
    }

    private static Optional<DecodedText> strict(byte[] bytes, Encoding encoding, Ground ground) {
        try {
            return Optional.of(decoded(bytes, encoding, ground, CodingErrorAction.REPORT));
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    private static DecodedText lenient(byte[] bytes, Encoding encoding, Ground ground) {
        try {
            return decoded(bytes, encoding, ground, CodingErrorAction.REPLACE);
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException("a decoder that replaces reported", impossible);
        }
    }

    private static DecodedText decoded(byte[] bytes, Encoding encoding, Ground ground, CodingErrorAction action)
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
        return new DecodedText(text.substring(start), encoding, ground);
    }

    private static Optional<DecodedText> mostly(byte[] bytes, Encoding encoding, Ground ground) {
        DecodedText decoded = lenient(bytes, encoding, ground);
        long beyondAscii = decoded.text().chars().filter(c -> c > LAST_OF_ASCII).count();
        return Optional.of(decoded).filter(text -> text.unreadable() <= beyondAscii * CsvThresholds.MOST_UNREADABLE);
    }
}
