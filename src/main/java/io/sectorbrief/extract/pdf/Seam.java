package io.sectorbrief.extract.pdf;

/**
 * A gap within a run, no wider than between words, where two cells may have been taken for one.
 *
 * @param at offset in the run's text at which the right part begins
 * @param from where the ink before it ends, in points
 * @param to where the ink behind it begins
 */
record Seam(int at, double from, double to) {

    Seam moved(int characters) {
        return new Seam(at + characters, from, to);
    }

    boolean holds(double x) {
        return from <= x && x <= to;
    }
}
