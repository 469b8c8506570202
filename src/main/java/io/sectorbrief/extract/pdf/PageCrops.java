package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.pdf.PageDrawing.Encoding;
import io.sectorbrief.extract.pdf.drawn.Display;
import io.sectorbrief.model.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Strips of a PDF's pages around a place, with the place framed; what cannot be drawn is none. */
public final class PageCrops implements AutoCloseable {

    /** Dots a point: small print can be read. */
    private static final double SCALE = 120 / PageDrawing.INCH;

    /** Points above and below the place: some four lines of a table, so that its neighbours can be read. */
    private static final double AROUND = 56;

    /** Points between what is printed and the frame around it. */
    private static final double AIR = 2;

    /** Points; a page that is longer is a poster, and drawing it takes more memory than a look is worth. */
    private static final double LONGEST = 2000;

    private static final Color FRAME = new Color(0xD9, 0x2D, 0x20);

    private final PageDrawing drawing;
    private final Map<Integer, Optional<BufferedImage>> drawn = new HashMap<>();

    /** @throws IOException if the file cannot be opened without a password */
    public PageCrops(Path file) throws IOException {
        this(new PageDrawing(file));
    }

    PageCrops(PageDrawing drawing) {
        this.drawing = drawing;
    }

    /** The page's full width around a box, as PNG. */
    public Optional<byte[]> around(Box box) {
        return page(box).flatMap(page -> PageDrawing.encoded(strip(page, box), Encoding.PNG));
    }

    /** A part of a page with some lines above and below it, without the empty margins beside it. */
    public Optional<Crop> of(Box part) {
        return page(part).map(page -> Crop.cut(page, part, AROUND, SCALE));
    }

    /** A part of a page as it is. */
    public Optional<Crop> exactly(Box part) {
        return page(part).map(page -> Crop.exactly(page, part, SCALE));
    }

    /** The page looked at last is kept, and no other. */
    private Optional<BufferedImage> page(Box part) {
        drawn.keySet().removeIf(page -> page != part.page());
        return drawn.computeIfAbsent(part.page(), this::draw);
    }

    private Optional<BufferedImage> draw(int number) {
        return isDrawable(number) ? drawing.draw(number - 1, SCALE) : Optional.empty();
    }

    private boolean isDrawable(int number) {
        try {
            Display display = new Display(drawing.document().getPage(number - 1));
            return Math.max(display.width(), display.height()) <= LONGEST;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static BufferedImage strip(BufferedImage page, Box box) {
        int top = (int) Math.max(0, (box.top() - AROUND) * SCALE);
        int bottom = (int) Math.min(page.getHeight(), (box.bottom() + AROUND) * SCALE);
        int height = Math.max(1, bottom - top);
        BufferedImage strip = new BufferedImage(page.getWidth(), height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = strip.createGraphics();
        pen.drawImage(page, 0, -top, null);
        pen.setColor(FRAME);
        pen.setStroke(new BasicStroke(2));
        pen.draw(new Rectangle2D.Double(
                (box.left() - AIR) * SCALE,
                (box.top() - AIR) * SCALE - top,
                (box.width() + 2 * AIR) * SCALE,
                (box.height() + 2 * AIR) * SCALE));
        pen.dispose();
        return strip;
    }

    @Override
    public void close() throws IOException {
        drawing.close();
    }
}
