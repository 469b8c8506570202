package io.sectorbrief.extract;

import java.util.Arrays;

/** Parts of a file, cut and joined. */
public final class Bytes {

    private Bytes() {}

    public static byte[] before(byte[] whole, int end) {
        return Arrays.copyOf(whole, end);
    }

    public static byte[] after(byte[] whole, int start) {
        return Arrays.copyOfRange(whole, start, whole.length);
    }

    public static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] whole = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
