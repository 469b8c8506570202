package io.sectorbrief.store;

import io.sectorbrief.model.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * What one document says, as far as restatements go by it.
 *
 * @param all every slice it has an observation of
 * @param good those of which one is not in quarantine
 */
record Statement(Set<StatedSlice> all, Set<StatedSlice> good) {

    static final Statement NONE = new Statement(Set.of(), Set.of());

    /** Days. What spans more, such as yearly forecasts, stands in every issue and does not tell which one it is. */
    private static final int LONGEST_ISSUE = 31;

    Statement {
        all = Set.copyOf(all);
        good = Set.copyOf(good);
    }

    /**
     * Whether a later document restates this one, be what it says good or not, and is not the next issue that repeats a
     * part of it.
     */
    boolean isRestatedBy(Statement later) {
        return later.all().stream().anyMatch(all::contains)
                && later.newest().orElse(LocalDate.MIN).compareTo(newest().orElse(LocalDate.MAX)) <= 0;
    }

    /** Whether a slice of this document is about a time that a later document speaks of as well. */
    boolean isOfTheSameTimeIn(Statement later, StatedSlice slice) {
        DateRange days = slice.period().days();
        return later.all().stream()
                .filter(other -> all.contains(other) && tellsTheIssue(other))
                .map(other -> other.period().days())
                .anyMatch(shared -> holds(shared, days) || holds(days, shared));
    }

    private Optional<LocalDate> newest() {
        return all.stream()
                .filter(Statement::tellsTheIssue)
                .map(slice -> slice.period().last())
                .max(Comparator.naturalOrder());
    }

    private static boolean tellsTheIssue(StatedSlice slice) {
        return slice.period()
                .first()
                .plusDays(LONGEST_ISSUE)
                .isAfter(slice.period().last());
    }

    private static boolean holds(DateRange outer, DateRange inner) {
        return outer.contains(inner.first()) && outer.contains(inner.last());
    }
}
