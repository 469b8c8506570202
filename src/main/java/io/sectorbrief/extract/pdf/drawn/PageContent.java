package io.sectorbrief.extract.pdf.drawn;

import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Looks whether a page's packed content is whole: the library draws what it can unpack and is silent about the rest. */
final class PageContent {

    private static final int STEP = 1 << 16;

    private PageContent() {}

    /** @throws IOException if there is more of it than a page may have, or its streams cannot be found */
    static Optional<Trouble> trouble(PDPage page, Thresholds thresholds) throws IOException {
        long left = thresholds.mostContent();
        boolean cut = false;
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext() && left >= 0) {
            PDStream stream = streams.next();
            if (stream.getFilters().equals(List.of(COSName.FLATE_DECODE))) {
                try {
                    left -= unpacked(stream, left);
                } catch (ZipException | EOFException e) {
                    cut = true;
                }
            }
        }
        if (left < 0) {
            throw new IOException("its content unpacks to more than " + (thresholds.mostContent() >> 20) + " MiB");
        }
        return cut ? Optional.of(Trouble.partial("its content is damaged")) : Optional.empty();
    }

    /** Bytes of a stream, or more than the limit if it has more. */
    private static long unpacked(PDStream stream, long limit) throws IOException {
        byte[] step = new byte[STEP];
        long bytes = 0;
        try (InputStream packed = stream.getCOSObject().createRawInputStream();
                InputStream plain = new InflaterInputStream(packed)) {
            int read = plain.read(step);
            while (read >= 0 && bytes <= limit) {
                bytes += read;
                read = plain.read(step);
            }
        }
        return bytes;
    }
}
