package io.sectorbrief.extract.pdf.drawn;

import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Measures the packed content that a page runs, its own and that of the forms it draws, each as often as it is drawn, and
 * looks whether it is whole: the library draws what it can unpack and is silent about the rest.
 */
final class PageContent {

    /** Packed as nearly all content is, so that it can be measured without keeping it. */
    private static final List<COSName> FLATE = List.of(COSName.FLATE_DECODE);

    private static final int STEP = 1 << 16;

    private final Thresholds thresholds;
    private final Map<COSStream, Long> sizes = new HashMap<>();
    private long left;
    private boolean damaged;

    PageContent(Thresholds thresholds) {
        this.thresholds = thresholds;
        this.left = thresholds.mostContent();
    }

    /** @throws IOException if there is more of it than a page may have, or its streams cannot be found */
    void take(PDPage page) throws IOException {
        COSDictionary dictionary = page.getCOSObject();
        COSBase content = dictionary.getDictionaryObject(COSName.CONTENTS);
        if (page instanceof UnpackedPage unpacked && content instanceof COSStream stream) {
            sizes.put(stream, unpacked.size());
        }
        List<COSBase> streams = content instanceof COSArray parts
                ? IntStream.range(0, parts.size()).mapToObj(parts::getObject).toList()
                : Collections.singletonList(content);
        for (COSBase part : dictionary.containsKey(COSName.CONTENTS) ? streams : List.<COSBase>of()) {
            if (!(part instanceof COSStream stream)) {
                throw new IOException("its content is missing in the file");
            }
            take(stream);
        }
    }

    /** @throws IOException if the page has run more by now than it may have */
    void take(COSStream stream) throws IOException {
        Long known = sizes.get(stream);
        long size = known == null ? unpacked(stream) : known;
        sizes.put(stream, size);
        left -= size;
        if (left < 0) {
            throw new IOException("its content unpacks to more than " + (thresholds.mostContent() >> 20) + " MiB");
        }
    }

    /** Bytes taken so far. */
    long taken() {
        return thresholds.mostContent() - left;
    }

    Optional<Trouble> trouble() {
        return damaged ? Optional.of(Trouble.partial("its content is damaged")) : Optional.empty();
    }

    /** Bytes of a stream, or more than is left if it has more. */
    private long unpacked(COSStream stream) throws IOException {
        List<COSName> filters = new PDStream(stream).getFilters();
        if (filters.isEmpty() || FLATE.equals(filters)) {
            return streamed(stream, filters.size());
        }
        Wrapped wrapped = new Wrapped(left + 1);
        long bytes = wrapped.unpacked(stream).length;
        damaged |= wrapped.isDamaged();
        return bytes;
    }

    private long streamed(COSStream stream, int layers) throws IOException {
        byte[] step = new byte[STEP];
        long bytes = 0;
        try (InputStream packed = stream.createRawInputStream();
                InputStream plain = layers == 0 ? packed : new InflaterInputStream(packed)) {
            int read = plain.read(step);
            while (read >= 0 && bytes <= left) {
                bytes += read;
                read = plain.read(step);
            }
        } catch (ZipException | EOFException e) {
            damaged |= layers > 0;
        }
        return bytes;
    }
}
