package io.sectorbrief.extract.pdf.drawn;

import io.sectorbrief.extract.pdf.threshold.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A page whose content is in memory, so that it is unpacked once, to be measured and to be run; fonts and all else are
 * those of the page itself.
 */
final class UnpackedPage extends PDPage {

    private final PDPage page;
    private final byte[] content;

    private UnpackedPage(PDPage page, byte[] content) {
        super(page.getCOSObject());
        this.page = page;
        this.content = content;
    }

    /** The page unpacked, if its content is a single stream, usually packed, whole and not long; else the page itself. */
    static PDPage of(PDPage page) {
        COSStream stream = page.getCOSObject().getCOSStream(COSName.CONTENTS);
        if (stream == null || !new PDStream(stream).getFilters().equals(List.of(COSName.FLATE_DECODE))) {
            return page;
        }
        try {
            byte[] content = isPredicted(stream) ? predicted(stream) : inflated(stream);
            return content.length < Limits.MOST_KEPT_UNPACKED ? new UnpackedPage(page, content) : page;
        } catch (IOException e) {
            // what is damaged is told by who measures it
            return page;
        }
    }

    private static byte[] inflated(COSStream stream) throws IOException {
        try (InputStream packed = stream.createRawInputStream();
                InputStream plain = new InflaterInputStream(packed)) {
            return plain.readNBytes(Limits.MOST_KEPT_UNPACKED);
        }
    }

    /** As images are; the library runs such content without putting it right. */
    private static boolean isPredicted(COSStream stream) {
        return stream.containsKey(COSName.DECODE_PARMS) || stream.containsKey(COSName.DP);
    }

    private static byte[] predicted(COSStream stream) throws IOException {
        Wrapped wrapped = new Wrapped(Limits.MOST_KEPT_UNPACKED);
        byte[] content = wrapped.unpacked(stream);
        if (wrapped.isDamaged()) {
            throw new IOException("damaged");
        }
        return content;
    }

    /** Bytes of its content. */
    long size() {
        return content.length;
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() {
        return new BytesInMemory(content);
    }

    /** With the fonts that other pages of the document have made. */
    @Override
    public PDResources getResources() {
        return page.getResources();
    }
}
