package io.sectorbrief.extract.sheet.csv;

/**
 * A file's bytes as text.
 *
 * @param text without byte order marks; what could not be read stands as U+FFFD
 * @param encoding in which it was read
 */
public record DecodedText(String text, Encoding encoding) {

    /** Stands where a character could not be read. */
    public static final char UNREADABLE = '\uFFFD';

    /** Characters that could not be read, here or by who wrote the file. */
    public long unreadable() {
        return text.chars().filter(character -> character == UNREADABLE).count();
    }
}
