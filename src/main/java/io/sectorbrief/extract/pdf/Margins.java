package io.sectorbrief.extract.pdf;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/** Where the white margins beside what is printed on a picture end, in pixels. */
final class Margins {

    private static final int WHITE = 0xFFFFFF;

    private Margins() {}

    /** The first column that is not white; 0 if all are. */
    static int left(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth())
                .filter(x -> isPrinted(picture, x))
                .findFirst()
                .orElse(0);
    }

    /** The column right of the last that is not white; the width if all are. */
    static int right(BufferedImage picture) {
        int width = picture.getWidth();
        return IntStream.range(0, width)
                .map(x -> width - x)
                .filter(x -> isPrinted(picture, x - 1))
                .findFirst()
                .orElse(width);
    }

    private static boolean isPrinted(BufferedImage picture, int x) {
        return IntStream.range(0, picture.getHeight()).anyMatch(y -> (picture.getRGB(x, y) & WHITE) != WHITE);
    }
}
