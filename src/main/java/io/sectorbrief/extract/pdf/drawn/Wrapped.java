package io.sectorbrief.extract.pdf.drawn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Unpacks a stream that is not deflated alone, layer by layer, and looks whether each layer is whole; keeps no more than it may. */
final class Wrapped {

    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    private final int most;
    private boolean damaged;

    /** @param most bytes that a layer may have; what is beyond is left out */
    Wrapped(long most) {
        this.most = (int) Math.min(most, Integer.MAX_VALUE - Long.BYTES);
    }

    boolean isDamaged() {
        return damaged;
    }

    /** A stream unpacked, as far as it can be. */
    byte[] unpacked(COSStream stream) throws IOException {
        byte[] bytes;
        try (InputStream raw = stream.createRawInputStream()) {
            bytes = raw.readNBytes(most);
        }
        List<COSName> filters = new PDStream(stream).getFilters();
        for (int layer = 0; layer < filters.size(); layer++) {
            if (!isWhole(filters.get(layer), bytes)) {
                damaged = true;
            }
            bytes = unpacked(stream, layer, filters.get(layer), bytes);
        }
        return bytes;
    }

    private boolean isWhole(COSName filter, byte[] bytes) throws IOException {
        return FLATE.contains(filter) ? inflates(bytes) : EndMark.isThere(filter, bytes);
    }

    private boolean inflates(byte[] bytes) throws IOException {
        try (InputStream plain = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            plain.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (ZipException | EOFException e) {
            return false;
        }
    }

    private byte[] unpacked(COSStream stream, int layer, COSName filter, byte[] bytes) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try {
            FilterFactory.INSTANCE
                    .getFilter(filter)
                    .decode(new ByteArrayInputStream(bytes), new UpTo(most, kept), stream, layer);
        } catch (IOException | RuntimeException tooMuchOrBroken) {
            damaged |= kept.size() < most;
        }
        return kept.toByteArray();
    }

    /** Takes so many bytes and then no more. */
    private static final class UpTo extends OutputStream {

        private final int most;
        private final ByteArrayOutputStream kept;

        UpTo(int most, ByteArrayOutputStream kept) {
            this.most = most;
            this.kept = kept;
        }

        @Override
        public void write(int one) throws IOException {
            if (kept.size() >= most) {
                throw new IOException("more than " + most + " bytes");
            }
            kept.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int room = Math.min(length, most - kept.size());
            kept.write(bytes, from, room);
            if (room < length) {
                throw new IOException("more than " + most + " bytes");
            }
        }
    }
}
