package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A PDF's bytes as text, a character each. */
final class PdfText {

    private static final Pattern OBJECT = Pattern.compile("(?s)(?<=[\\r\\n])\\d+ 0 obj\\b.*?\\bendobj\\s");

    private final byte[] bytes;
    private final String text;

    PdfText(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    String text() {
        return text;
    }

    List<MatchResult> objects() {
        return all(OBJECT);
    }

    List<MatchResult> all(Pattern pattern) {
        return pattern.matcher(text).results().toList();
    }

    /** With one of the places that look so changed; as it is if there is none. */
    byte[] withOne(Pattern pattern, RandomGenerator random, UnaryOperator<String> change) {
        List<MatchResult> places = all(pattern);
        if (places.isEmpty()) {
            return bytes;
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        return with(place.start(), place.end(), change.apply(place.group()));
    }

    /** With another text between two places. */
    byte[] with(int from, int to, String instead) {
        return Bytes.joined(
                Bytes.before(bytes, from), instead.getBytes(StandardCharsets.ISO_8859_1), Bytes.after(bytes, to));
    }
}
