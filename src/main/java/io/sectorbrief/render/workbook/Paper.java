package io.sectorbrief.render.workbook;

/** A4 as a sheet is printed on it, one page wide, within the margins a new sheet has: 0.7 inches at the sides, 0.75 above and below. */
enum Paper {
    UPRIGHT(494, 733),
    ON_ITS_SIDE(741, 487);

    /** Characters of ten points across an upright page; wider sheets lie on their side rather than shrink. */
    private static final int UPRIGHT_CHARACTERS = 96;

    /** Of one character of a column's width, in points: seven of the screen's pixels. */
    private static final double CHARACTER = 5.25;

    /** What of a page is counted on: fonts of other machines make columns, and so the scale, a little different. */
    private static final double SURE = 0.98;

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** The one for so many characters across. */
    static Paper of(int characters) {
        return characters > UPRIGHT_CHARACTERS ? ON_ITS_SIDE : UPRIGHT;
    }

    /** Points of rows that a page has room for, shrunk as so many characters across need. */
    double rows(int characters) {
        return SURE * height * Math.max(1, characters * CHARACTER / width);
    }
}
