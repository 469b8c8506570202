package io.sectorbrief.extract.sheet.csv;

/**
 * How bytes above 127 follow each other, which tells encodings apart.
 *
 * @param high bytes above 127
 * @param alone those with no other beside them
 * @param pairs of a lead byte and another, read from left to right as double-byte encodings are
 * @param lowTails pairs whose second byte is below 0xA1: hardly any in simplified Chinese, half of them in Big5
 * @param zerosAtEven zero bytes at even places
 * @param zerosAtOdd zero bytes at odd places
 */
record ByteCounts(int high, int alone, int pairs, int lowTails, int zerosAtEven, int zerosAtOdd) {

    private static final int FIRST_OF_GB2312 = 0xA1;

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
        int[] pairs = pairs(bytes);
        return new ByteCounts(high, alone, pairs[0], pairs[1], zeros[0], zeros[1]);
    }

    private static int[] pairs(byte[] bytes) {
        int pairs = 0;
        int lowTails = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] < 0) {
                i++;
                pairs++;
                lowTails += (bytes[i] & 0xFF) < FIRST_OF_GB2312 ? 1 : 0;
            }
        }
        return new int[] {pairs, lowTails};
    }
}
