package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.pdf.drawn.Display;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

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

    private static final double POINTS_AN_INCH = 72;

    private final RandomAccessReadBufferedFile bytes;
    private final PDDocument document;
    private final PDFRenderer renderer;
    private final PageTree tree;
    private int next;

    /** @throws IOException if the file cannot be opened without a password */
    public PagePictures(Path file) throws IOException {
        this.bytes = new RandomAccessReadBufferedFile(file);
        this.document = PdfDoor.open(bytes);
        this.tree = new PageTree(document);
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
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
        double scale = Math.min(SHARPNESS / POINTS_AN_INCH, LONGEST / longest);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            int index = document.getPages().indexOf(page);
            BufferedImage image = renderer.renderImage(index, (float) scale, ImageType.RGB);
            return ImageIO.write(image, "jpeg", jpeg) ? Optional.of(jpeg.toByteArray()) : Optional.empty();
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
        bytes.close();
    }
}
