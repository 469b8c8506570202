package io.sectorbrief.extract.pdf.page;

import java.util.Arrays;

/**
 * Where the characters of a run begin, in points from the page's left; a space begins where the ink before it ends. Never
 * changes.
 */
public final class Places {

    private final float[] lefts;

    private Places(float[] lefts) {
        this.lefts = lefts;
    }

    /** The first of some that were noted. */
    static Places of(float[] noted, int count) {
        return new Places(Arrays.copyOf(noted, count));
    }

    /** Characters of one width. */
    static Places even(int count, double left, double right) {
        float[] lefts = new float[count];
        for (int i = 0; i < count; i++) {
            lefts[i] = (float) (left + (right - left) * i / count);
        }
        return new Places(lefts);
    }

    /** These, so many that begin at one place, then others. */
    Places with(int between, double at, Places right) {
        float[] all = Arrays.copyOf(lefts, lefts.length + between + right.lefts.length);
        Arrays.fill(all, lefts.length, lefts.length + between, (float) at);
        System.arraycopy(right.lefts, 0, all, lefts.length + between, right.lefts.length);
        return new Places(all);
    }

    Places part(int from, int to) {
        return new Places(Arrays.copyOfRange(lefts, from, to));
    }

    /** Where a character begins, if there are so many. */
    double left(int index, double otherwise) {
        return index < lefts.length ? lefts[index] : otherwise;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Places places && Arrays.equals(lefts, places.lefts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(lefts);
    }

    @Override
    public String toString() {
        return Arrays.toString(lefts);
    }
}
