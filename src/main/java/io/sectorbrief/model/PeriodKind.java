package io.sectorbrief.model;

/** How long a period is and how its token reads; see {@link Period}. */
public enum PeriodKind {
    /** ISO week, Monday to Sunday: {@code 2023-W28}. */
    WEEK,
    /** Calendar month: {@code 2024-09}. */
    MONTH,
    /** One day: {@code 2023-07-13}. */
    DAY,
    /** A minute of a day: {@code 2023-07-14T20:39}. */
    INSTANT,
    /** Calendar quarter: {@code 2023-Q1}. */
    QUARTER,
    /** Half year: {@code 2023-H1}. */
    HALF,
    /** Calendar year: {@code 2023}. */
    YEAR,
    /** Year of a company's accounts: {@code 2023A}. */
    ACTUAL_YEAR,
    /** Year of a company that somebody estimates, never to be mixed with the accounts: {@code 2024E}. */
    ESTIMATED_YEAR,
    /** Any other closed range of days: {@code 2022-11-30/2023-06-30}. */
    RANGE,
    /** No time is printed where one would stand, such as a list of prices without a date: {@link Period#UNDATED}. */
    UNDATED;

    /** A time that a report is about; on quarters and years it looks back, or ahead. */
    public boolean isNear() {
        return switch (this) {
            case WEEK, MONTH, DAY, INSTANT, RANGE -> true;
            case QUARTER, HALF, YEAR, ACTUAL_YEAR, ESTIMATED_YEAR, UNDATED -> false;
        };
    }
}
