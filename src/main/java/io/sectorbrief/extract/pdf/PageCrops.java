package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.pdf.drawn.Display;
import io.sectorbrief.model.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Strips of a PDF's pages around a place, with the place framed; what cannot be drawn is none. */
public final class PageCrops implements AutoCloseable {

    /** Dots an inch: small print can be read. */
    private static final float SHARPNESS = 120;

    private static final float POINTS_AN_INCH = 72;

    /** Points above and below the place: some four lines of a table, so that its neighbours can be read. */
    private static final double AROUND = 56;

    /** Points between what is printed and the frame around it. */
    private static final double AIR = 2;

    /** Points; a page that is longer is a poster, and drawing it takes more memory than a look is worth. */
    private static final double LONGEST = 2000;

    private static final Color FRAME = new Color(0xD9, 0x2D, 0x20);

    private final RandomAccessReadBufferedFile bytes;
    private final PDDocument document;
    private final PDFRenderer renderer;
    private final Map<Integer, Optional<BufferedImage>> drawn = new HashMap<>();

    /** @throws IOException if the file cannot be opened without a password */
    public PageCrops(Path file) throws IOException {
        this.bytes = new RandomAccessReadBufferedFile(file);
        this.document = PdfDoor.open(bytes);
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /** The page's full width around a box, as PNG. */
    public Optional<byte[]> around(Box box) {
        drawn.keySet().removeIf(page -> page != box.page());
        return drawn.computeIfAbsent(box.page(), this::draw).flatMap(page -> png(strip(page, box)));
    }

    private Optional<BufferedImage> draw(int number) {
        try {
            PDPage page = document.getPage(number - 1);
            Display display = new Display(page);
            return Math.max(display.width(), display.height()) > LONGEST
                    ? Optional.empty()
                    : Optional.of(renderer.renderImageWithDPI(number - 1, SHARPNESS, ImageType.RGB));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static BufferedImage strip(BufferedImage page, Box box) {
        double scale = SHARPNESS / POINTS_AN_INCH;
        int top = (int) Math.max(0, (box.top() - AROUND) * scale);
        int bottom = (int) Math.min(page.getHeight(), (box.bottom() + AROUND) * scale);
        int height = Math.max(1, bottom - top);
        BufferedImage strip = new BufferedImage(page.getWidth(), height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = strip.createGraphics();
        pen.drawImage(page, 0, -top, null);
        pen.setColor(FRAME);
        pen.setStroke(new BasicStroke(2));
        pen.draw(new Rectangle2D.Double(
                (box.left() - AIR) * scale,
                (box.top() - AIR) * scale - top,
                (box.width() + 2 * AIR) * scale,
                (box.height() + 2 * AIR) * scale));
        pen.dispose();
        return strip;
    }

    private static Optional<byte[]> png(BufferedImage strip) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            return ImageIO.write(strip, "png", png) ? Optional.of(png.toByteArray()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
        bytes.close();
    }
}
