package io.sectorbrief.observe;

import io.sectorbrief.model.Message;
import java.util.List;
import java.util.Optional;

/**
 * What the search for a table's period came to.
 *
 * @param period the period; empty if no place names one
 * @param frame some longer stretch the table lies in, for rows that are held back because their own period is unreadable
 * @param doubts why it may be another
 * @param contradiction the same kind of period, named elsewhere; one of both is wrong
 */
record PeriodSearch(
        Optional<TablePeriod> period,
        Optional<TablePeriod> frame,
        List<Message> doubts,
        Optional<TablePeriod> contradiction) {

    PeriodSearch {
        doubts = List.copyOf(doubts);
    }

    /** Where a row is filed that does not say when it was. */
    Optional<TablePeriod> nearest() {
        return period.or(() -> frame);
    }
}
