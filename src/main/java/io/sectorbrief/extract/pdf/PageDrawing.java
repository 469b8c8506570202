package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.Deadline;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF opened to be drawn; a page that cannot be drawn, or that memory does not hold, is none. */
final class PageDrawing implements AutoCloseable {

    /** How a picture is encoded. */
    enum Encoding {
        PNG,
        JPEG
    }

    /** A page that takes longer is made to; no page of its document is drawn any more. */
    private static final Deadline LIMIT = new Deadline(Duration.ofSeconds(30));

    /** Points in an inch. */
    static final float INCH = 72;

    private final Deadline limit;
    private final RandomAccessReadBufferedFile bytes;
    private final PDDocument document;
    private final PDFRenderer renderer;
    private boolean stuck;

    /** @throws IOException if the file cannot be opened without a password */
    PageDrawing(Path file) throws IOException {
        this(file, LIMIT);
    }

    /** @param limit how long a page may take */
    PageDrawing(Path file, Deadline limit) throws IOException {
        this.limit = limit;
        this.bytes = new RandomAccessReadBufferedFile(file);
        this.document = PdfDoor.open(bytes);
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        // they are not read either, and may hold anything
        renderer.setAnnotationsFilter(annotation -> false);
    }

    PDDocument document() {
        return document;
    }

    /**
     * A page in colours.
     *
     * @param index from 0
     * @param scale dots a point
     */
    Optional<BufferedImage> draw(int index, double scale) {
        if (stuck) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    limit.within("drawing", () -> renderer.renderImage(index, (float) scale, ImageType.RGB)));
        } catch (TimeoutException e) {
            stuck = true;
        } catch (ExecutionException e) {
            // broken, or too much for the memory: there is no picture
        }
        return Optional.empty();
    }

    static Optional<byte[]> encoded(BufferedImage picture, Encoding encoding) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        // given a plain stream, it would write a file beside for every picture
        try (ImageOutputStream memory = new MemoryCacheImageOutputStream(file)) {
            boolean written = ImageIO.write(picture, encoding.name(), memory);
            memory.flush();
            return written ? Optional.of(file.toByteArray()) : Optional.empty();
        } catch (IOException | OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
        bytes.close();
    }
}
