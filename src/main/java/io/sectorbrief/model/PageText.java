package io.sectorbrief.model;

import java.util.List;

/**
 * What became of the characters printed on one page. Those that are not told apart stand in paragraphs and in the body of
 * tables.
 *
 * @param page physical page from 1, or place among the sheets that are read
 * @param characters readable characters, spaces left out
 * @param unreadable characters whose font has no readable encoding
 * @param apart what stands in no paragraph and in no body of a table, and where it went instead
 */
public record PageText(int page, int characters, int unreadable, List<Stretch> apart) {

    /** Where a stretch of text went. */
    public enum Fate {
        /** Caption, header, unit line, source or note of an exhibit. */
        LABEL,
        /** Running header or footer, page number, watermark. */
        RUNNING,
        /** Told to be in a chart; what it labels is not read. */
        CHART,
        /** Nowhere. */
        LOST
    }

    /**
     * Text that stands together.
     *
     * @param box on a page; of a sheet in rows and columns of what is visible and not blank all over
     */
    public record Stretch(Fate fate, Box box, String text) {

        /** Characters, spaces left out. */
        public int characters() {
            return PageText.characters(text);
        }
    }

    public PageText {
        apart = List.copyOf(apart);
    }

    /** Characters of a text, spaces left out. */
    public static int characters(String text) {
        return (int) text.codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .count();
    }

    /** Characters that went one way. */
    public int characters(Fate fate) {
        return apart.stream()
                .filter(stretch -> stretch.fate() == fate)
                .mapToInt(Stretch::characters)
                .sum();
    }

    /** Share of the page's readable characters that ended nowhere, 0 to 1. */
    public double lostShare() {
        return characters == 0 ? 0 : characters(Fate.LOST) / (double) characters;
    }
}
