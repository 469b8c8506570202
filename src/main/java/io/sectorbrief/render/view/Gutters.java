package io.sectorbrief.render.view;

import io.sectorbrief.extract.pdf.Crop;
import io.sectorbrief.model.Box;
import io.sectorbrief.render.view.ReadColumns.Room;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a picture of a table can be cut from top to bottom without hurting a letter. Rules and tinted bands may be crossed; what
 * is printed above the head from one column into the next, such as a caption, ends the cut.
 */
final class Gutters {

    /** Points on both sides of a cut that nothing is printed in. */
    private static final double CLEAN = 1.2;

    /** Points on both sides of a cut in which letters of one line stand: the widest gap in a line is that behind a full stop. */
    private static final double LINE = 7;

    /** Of the rows' height a vertical rule takes at least. */
    private static final double RULE = 0.8;

    private static final int WHITE = 0xFFFFFF;

    private final int[] colours;
    private final int width;
    private final double left;
    private final double scale;
    private final int first;
    private final int last;
    private final BitSet alike;

    /**
     * @param picture of a table
     * @param rows what its rows take of the page
     */
    Gutters(Crop picture, Box rows) {
        BufferedImage image = picture.picture();
        this.width = image.getWidth();
        this.colours = colours(image);
        this.left = picture.box().left();
        this.scale = width / picture.box().width();
        this.first = pixel(rows.top() - picture.box().top(), image.getHeight() - 1);
        this.last = pixel(rows.bottom() - picture.box().top(), image.getHeight() - 1);
        this.alike = alike();
    }

    private static int[] colours(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = plain.createGraphics();
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        return ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
    }

    /** The cut that reaches the highest, of those the one next to the middle; empty if there is none. */
    Optional<Cut> in(Room room) {
        if (room.to() - room.from() < 2 * CLEAN) {
            return Optional.empty();
        }
        int from = pixel(room.from() + CLEAN - left, width - 1);
        int to = pixel(room.to() - CLEAN - left, width - 1);
        int middle = (from + to) / 2;
        return IntStream.rangeClosed(from, to)
                .filter(this::isCleanBesideRows)
                .mapToObj(x -> new Cut(left + x / scale, heightAbove(x), Math.abs(x - middle)))
                .max(Comparator.comparingDouble(Cut::height).thenComparing(Cut::aside, Comparator.reverseOrder()));
    }

    /** Points above the rows up to the line of print that is counted from the top, or to the top of the picture for none. */
    double below(int lines) {
        int y = 0;
        for (int line = 0; line < lines; line++) {
            while (y < first && isWhite(y)) {
                y++;
            }
            while (y < first && !isWhite(y)) {
                y++;
            }
        }
        return (first - y) / scale;
    }

    /** The same height or less, so that it begins with a little white above the head. */
    double trimmed(double height) {
        int y = Math.max(0, first - (int) Math.floor(height * scale));
        while (y > 0 && y < first && !isWhite(y)) {
            y++;
        }
        while (y < first && isWhite(y)) {
            y++;
        }
        return (first - y) / scale + CLEAN;
    }

    private boolean isCleanBesideRows(int x) {
        int around = (int) Math.round(CLEAN * scale);
        return x >= around && x + around < width && alike.nextClearBit(x - around) >= x + around;
    }

    /** Columns of pixels that are as the next one is, all along the rows. */
    private BitSet alike() {
        BitSet same = new BitSet(width);
        IntStream.range(0, width - 1)
                .filter(x -> IntStream.rangeClosed(first, last).allMatch(y -> colour(x, y) == colour(x + 1, y)))
                .forEach(same::set);
        return same;
    }

    private double heightAbove(int x) {
        Rules rules = new Rules(x);
        int y = first;
        while (y > 0 && isClean(x, y - 1) && !isWithinALine(x, y - 1, rules)) {
            y--;
        }
        return (first - y) / scale;
    }

    private boolean isClean(int x, int y) {
        int around = (int) Math.round(CLEAN * scale);
        return x >= around
                && x + around < width
                && IntStream.rangeClosed(x - around, x + around).allMatch(at -> colour(at, y) == colour(x, y));
    }

    /** Whether letters stand close on both sides. */
    private boolean isWithinALine(int x, int y, Rules rules) {
        return isPrinted(beside(x).filter(at -> at < x), x, y, rules)
                && isPrinted(beside(x).filter(at -> at > x), x, y, rules);
    }

    private boolean isPrinted(IntStream columns, int x, int y, Rules rules) {
        return columns.anyMatch(at -> colour(at, y) != colour(x, y) && !rules.contain(at));
    }

    private IntStream beside(int x) {
        int around = (int) Math.round(LINE * scale);
        return IntStream.rangeClosed(Math.max(0, x - around), Math.min(width - 1, x + around));
    }

    private boolean isWhite(int y) {
        return IntStream.range(0, width).allMatch(x -> colour(x, y) == WHITE);
    }

    private int colour(int x, int y) {
        return colours[y * width + x] & WHITE;
    }

    private int pixel(double points, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(points * scale)));
    }

    /** Columns of pixels that are a vertical rule beside the rows, on paper as it is where the cut runs; each is looked at once. */
    private final class Rules {

        private final int paper;
        private final BitSet seen = new BitSet();
        private final BitSet rules = new BitSet();

        Rules(int paper) {
            this.paper = paper;
        }

        boolean contain(int x) {
            if (!seen.get(x)) {
                seen.set(x);
                rules.set(x, isRule(x));
            }
            return rules.get(x);
        }

        private boolean isRule(int x) {
            int dark = 0;
            for (int y = first; y <= last; y++) {
                dark += colour(x, y) == colour(paper, y) ? 0 : 1;
            }
            return dark > RULE * (last - first);
        }
    }

    /**
     * A way through the picture.
     *
     * @param x in points of the page
     * @param height points above the rows that it reaches
     * @param aside pixels from the middle of its room
     */
    record Cut(double x, double height, int aside) {}
}
