package io.sectorbrief.model;

import java.time.LocalDate;

/**
 * A closed range of days.
 *
 * @param first first day, included
 * @param last last day, included; never before {@code first}
 */
public record DateRange(LocalDate first, LocalDate last) {

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a range that ends before it starts: " + first + " to " + last);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    @Override
    public String toString() {
        return first + "/" + last;
    }
}
