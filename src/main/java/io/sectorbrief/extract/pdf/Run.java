package io.sectorbrief.extract.pdf;

/**
 * Characters on one baseline that no jump divides: a word, a sentence's line, the text of a cell.
 *
 * @param text as printed, single spaces where spaces or gaps between words stood
 * @param box around its ink
 * @param baseline y of its baseline in points
 * @param size font size of most of its characters
 * @param weight bold if all of it is
 */
record Run(String text, Rect box, double baseline, double size, Glyph.Weight weight) {

    boolean isBold() {
        return weight == Glyph.Weight.BOLD;
    }

    /** This run with one to its right, a space between them if {@code glue} says so. */
    Run with(Run right, String glue) {
        return new Run(
                text + glue + right.text,
                box.union(right.box),
                baseline,
                Math.max(size, right.size),
                isBold() ? right.weight : weight);
    }

    Run withText(String other) {
        return new Run(other, box, baseline, size, weight);
    }
}
