package io.sectorbrief.extract.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/** Brings a picture of print to 216 colours, six steps a channel: it stays as readable, and its PNG is a fifth as large. */
final class FewColours {

    private static final int LEVELS = 6;

    /** From one of 256 levels to the next of six. */
    private static final int STEP = 51;

    /** Of six levels the one next to each of 256. */
    private static final byte[] NEAREST = nearest();

    private static final IndexColorModel PALETTE = palette();

    private static final byte WHITE = (byte) index(0xFFFFFF);

    private FewColours() {}

    /** @param picture of eight bits a channel, its pixels held as RGB */
    static BufferedImage of(BufferedImage picture) {
        BufferedImage few = blank(picture.getWidth(), picture.getHeight());
        int[] line = new int[picture.getWidth()];
        byte[] indices = new byte[line.length];
        // the pixels themselves: asked for as colours, each is taken apart and put together again
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRaster().getDataElements(0, y, line.length, 1, line);
            for (int x = 0; x < line.length; x++) {
                indices[x] = (byte) index(line[x]);
            }
            few.getRaster().setDataElements(0, y, line.length, 1, indices);
        }
        return few;
    }

    /** White, in the same colours. */
    static BufferedImage blank(int width, int height) {
        var white = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, PALETTE);
        Arrays.fill(((DataBufferByte) white.getRaster().getDataBuffer()).getData(), WHITE);
        return white;
    }

    private static int index(int rgb) {
        return (NEAREST[rgb >> 16 & 0xFF] * LEVELS + NEAREST[rgb >> 8 & 0xFF]) * LEVELS + NEAREST[rgb & 0xFF];
    }

    private static byte[] nearest() {
        byte[] nearest = new byte[256];
        for (int level = 0; level < nearest.length; level++) {
            nearest[level] = (byte) ((level + STEP / 2) / STEP);
        }
        return nearest;
    }

    private static IndexColorModel palette() {
        int size = LEVELS * LEVELS * LEVELS;
        byte[] red = new byte[size];
        byte[] green = new byte[size];
        byte[] blue = new byte[size];
        for (int i = 0; i < size; i++) {
            red[i] = (byte) (i / (LEVELS * LEVELS) * STEP);
            green[i] = (byte) (i / LEVELS % LEVELS * STEP);
            blue[i] = (byte) (i % LEVELS * STEP);
        }
        return new IndexColorModel(8, size, red, green, blue);
    }
}
