package io.sectorbrief.extract.pdf.page;

/**
 * A gap within a run, no wider than between words, where two cells may have been taken for one.
 *
 * @param at offset in the run's text at which the right part begins
 * @param from where the ink before it ends, in points
 * @param to where the ink behind it begins
 */
public record Seam(int at, double from, double to) {

    Seam moved(int characters) {
        return new Seam(at + characters, from, to);
    }

    public boolean holds(double x) {
        return from <= x && x <= to;
    }
}
