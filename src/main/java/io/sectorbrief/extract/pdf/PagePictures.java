package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.pdf.PageDrawing.Encoding;
import io.sectorbrief.extract.pdf.drawn.Display;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;

/** A PDF's pages as they look, one after the other; a page that cannot be drawn is a sheet without picture. */
public final class PagePictures implements Iterator<PagePictures.Sheet>, AutoCloseable {

    /**
     * A page as displayed.
     *
     * @param number physical page from 1
     * @param width in points
     * @param height in points
     * @param jpeg its picture
     */
    public record Sheet(int number, double width, double height, Optional<byte[]> jpeg) {}

    /** Dots an inch; small print can be read, a page takes about 100 KB. */
    private static final double SHARPNESS = 100;

    /** Dots; the longer side of a poster is drawn with no more. */
    private static final double LONGEST = 1600;

    private final PageDrawing drawing;
    private final PageTree tree;
    private int next;

    /** @throws IOException if the file cannot be opened without a password */
    public PagePictures(Path file) throws IOException {
        this.drawing = new PageDrawing(file);
        this.tree = new PageTree(drawing.document());
    }

    @Override
    public boolean hasNext() {
        return next < tree.size();
    }

    @Override
    public Sheet next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no page after page " + next);
        }
        int number = ++next;
        try {
            PDPage page = tree.next();
            Display display = new Display(page);
            double width = display.width();
            double height = display.height();
            return new Sheet(number, width, height, picture(page, Math.max(width, height)));
        } catch (IOException | RuntimeException e) {
            return new Sheet(number, 1, 1, Optional.empty());
        }
    }

    private Optional<byte[]> picture(PDPage page, double longest) {
        double scale = Math.min(SHARPNESS / PageDrawing.INCH, LONGEST / longest);
        int index = drawing.document().getPages().indexOf(page);
        return drawing.draw(index, scale).flatMap(picture -> PageDrawing.encoded(picture, Encoding.JPEG));
    }

    @Override
    public void close() throws IOException {
        drawing.close();
    }
}
