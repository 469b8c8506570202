package io.sectorbrief.extract.sheet.csv;

import io.sectorbrief.extract.sheet.limit.CsvThresholds;

/**
 * Pairs of a byte above 127 and another, by where the characters of GB 2312 that they would be stand.
 *
 * @param count all of them
 * @param lowTails with a second byte that the standard does not have: hardly any in simplified Chinese, half of them in Big5
 * @param signs punctuation, digits and letters of other scripts
 * @param usual the 3,755 characters in most use, by sound
 * @param late those of them that sound from {@code she} on; Korean text has none there
 */
record BytePairs(int count, int lowTails, int signs, int usual, int late) {

    private static final int FIRST_TAIL = 0xA1;
    private static final int FIRST_SIGN = 0xA1;
    private static final int LAST_SIGN = 0xA9;
    private static final int FIRST_USUAL = 0xB0;
    private static final int FIRST_LATE = 0xC9;
    private static final int LAST_USUAL = 0xD7;

    static BytePairs of(byte[] bytes) {
        int count = 0;
        int lowTails = 0;
        int signs = 0;
        int usual = 0;
        int late = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] < 0) {
                int lead = bytes[i] & 0xFF;
                i++;
                boolean low = (bytes[i] & 0xFF) < FIRST_TAIL;
                count++;
                lowTails += low ? 1 : 0;
                signs += !low && lead >= FIRST_SIGN && lead <= LAST_SIGN ? 1 : 0;
                usual += !low && lead >= FIRST_USUAL && lead <= LAST_USUAL ? 1 : 0;
                late += !low && lead >= FIRST_LATE && lead <= LAST_USUAL ? 1 : 0;
            }
        }
        return new BytePairs(count, lowTails, signs, usual, late);
    }

    /** Whether they say something in simplified Chinese, and not but by chance. */
    boolean areChinese() {
        return usual >= CsvThresholds.FEWEST_CHINESE
                && usual >= CsvThresholds.USUAL_IN_CHINESE * (count - signs)
                && late > 0;
    }
}
