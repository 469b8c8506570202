package io.sectorbrief.extract.sheet.csv;

/**
 * How bytes above 127 follow each other, which tells encodings apart.
 *
 * @param high bytes above 127
 * @param alone those with no other beside them
 * @param pairs of a lead byte and another, read from left to right as double-byte encodings are
 * @param zerosAtEven zero bytes at even places
 * @param zerosAtOdd zero bytes at odd places
 */
record ByteCounts(int high, int alone, BytePairs pairs, int zerosAtEven, int zerosAtOdd) {

    static ByteCounts of(byte[] bytes) {
        int high = 0;
        int alone = 0;
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
            if (bytes[i] < 0) {
                high++;
                boolean before = i > 0 && bytes[i - 1] < 0;
                boolean after = i + 1 < bytes.length && bytes[i + 1] < 0;
                alone += before || after ? 0 : 1;
            }
        }
        return new ByteCounts(high, alone, BytePairs.of(bytes), zeros[0], zeros[1]);
    }
}
