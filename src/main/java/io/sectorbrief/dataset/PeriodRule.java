package io.sectorbrief.dataset;

import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import java.time.LocalDate;
import java.util.List;

/**
 * Which period a table is about.
 *
 * @param kind how long it is; a printed range of days that fits into no single one stays a range
 * @param from where to look, in this order
 * @param lag how many periods before the report's date it is, where only that date is known
 * @param also other kinds that its tables have without a doubt, although they are longer
 * @param undated what follows where no place names one
 */
public record PeriodRule(PeriodKind kind, List<PeriodSource> from, int lag, List<PeriodKind> also, Undated undated) {

    /** A week's report that comes on Monday or Tuesday is of the week before. */
    private static final int LATE_DAYS = 2;

    /** What a report of a day is about if nothing but that day is known. */
    public Period of(LocalDate published) {
        LocalDate day = kind == PeriodKind.WEEK ? published.minusDays(LATE_DAYS) : published;
        return Period.containing(kind, day).earlier(lag);
    }

    /** Whether one of this kind is what its tables have. */
    public boolean allows(PeriodKind other) {
        return other == kind || also.contains(other);
    }

    /** What becomes of a table whose time nobody prints. */
    public enum Undated {
        /** Nothing is read, and a finding says so. */
        REFUSE,
        /** It is read as what it is: without a date. */
        KEEP
    }

    /** A place that may name the period. */
    public enum PeriodSource {
        /** A column of type {@code period}, row by row. */
        COLUMN,
        CAPTION,
        /** The header of the cell's own column, else the latest date of any header. */
        HEADER,
        /** Title, unit and footnote lines beside the caption. */
        NOTES,
        SHEET,
        /** The name of a vendor's file; reports are named by whoever saved them. */
        FILE,
        /** The report's title and first page, else its date. */
        REPORT
    }
}
