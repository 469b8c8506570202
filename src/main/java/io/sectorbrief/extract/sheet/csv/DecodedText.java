package io.sectorbrief.extract.sheet.csv;

import java.util.Optional;

/**
 * A file's bytes as text.
 *
 * @param text without byte order marks; what could not be read stands as U+FFFD
 * @param encoding in which it was read
 * @param ground what speaks for that
 */
public record DecodedText(String text, Encoding encoding, Ground ground) {

    /** What speaks for an encoding. */
    public enum Ground {
        /** A mark at the start, or bytes that make sense in no other. */
        CERTAIN,
        /** Nothing but how often some bytes follow each other. */
        GUESS
    }

    /** Stands where a character could not be read. */
    public static final char UNREADABLE = '\uFFFD';

    /** Its encoding, if that is a guess. */
    public Optional<Encoding> guessed() {
        return Optional.of(encoding).filter(guess -> ground == Ground.GUESS);
    }

    /** Characters that could not be read, here or by who wrote the file. */
    public long unreadable() {
        return text.chars().filter(character -> character == UNREADABLE).count();
    }
}
