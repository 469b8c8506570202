package io.sectorbrief.observe;

import io.sectorbrief.dataset.PeriodRule.PeriodSource;

/**
 * One period that a place near a table speaks of.
 *
 * @param source the place
 * @param period the period as an observation would carry it
 * @param printed the text that names it
 * @param weight what it is worth as the table's own
 */
record PeriodHint(PeriodSource source, TablePeriod period, String printed, Weight weight) {

    /** From the best witness to none. */
    enum Weight {
        /** A period of the dataset's kind, or a stretch of days. */
        NAMED,
        /** A day that lies in one: it may as well be when somebody wrote. */
        DAY,
        /** A longer period, near enough to be what the numbers are of. */
        LONGER,
        /** The day up to which data had come. */
        AS_OF,
        /** A period so long that it only says of which year or half the table is one part. */
        FRAME
    }

    boolean isBareYear() {
        return printed.matches("\\d{4} ?年?度?");
    }
}
