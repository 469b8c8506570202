package io.sectorbrief.extract.pdf.drawn;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Bytes in one piece of memory: the library's own are in pieces, and to look at the next byte it seeks its piece anew. */
public final class BytesInMemory implements RandomAccessRead {

    private final byte[] bytes;
    private int next;

    /** @param bytes never changed from now on */
    public BytesInMemory(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return next < bytes.length ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (isEOF()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, into, offset, count);
        next += count;
        return count;
    }

    @Override
    public int peek() {
        return next < bytes.length ? bytes[next] & 0xFF : -1;
    }

    @Override
    public void rewind(int count) throws IOException {
        seek(next - count);
    }

    @Override
    public long getPosition() {
        return next;
    }

    @Override
    public void seek(long position) throws IOException {
        if (position < 0) {
            throw new IOException("there is nothing before the first byte");
        }
        next = (int) Math.min(position, bytes.length);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isEOF() {
        return next >= bytes.length;
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public void close() {
        // memory needs none
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(new BytesInMemory(bytes), start, length, true);
    }
}
