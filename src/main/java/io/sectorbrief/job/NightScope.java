package io.sectorbrief.job;

import io.sectorbrief.brief.BriefDefinition;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a night is asked for.
 *
 * @param briefs names of briefs; empty for all
 * @param periods made whether due or not; empty for those that are due
 * @param asOf the moment to take for now; empty for the real one
 */
public record NightScope(List<String> briefs, Optional<PeriodRange> periods, Optional<Instant> asOf) {

    /** Every brief, every due period, now. */
    public static final NightScope EVERYTHING_DUE = new NightScope(List.of(), Optional.empty(), Optional.empty());

    public NightScope {
        briefs = List.copyOf(new TreeSet<>(briefs));
    }

    /**
     * Periods of one kind, both ends included.
     *
     * @param first the earlier one
     * @param last the later one, or the same
     */
    public record PeriodRange(Period first, Period last) {

        public PeriodRange {
            if (first.kind() != last.kind() || last.compareTo(first) < 0) {
                throw new IllegalArgumentException("no range of periods: from " + first + " to " + last
                        + "; both are of one kind, the earlier comes first");
            }
        }

        /** Every period of a brief's kind in here; none if the range is of another kind. */
        List<Period> of(PeriodKind kind) {
            return kind != first.kind()
                    ? List.of()
                    : Stream.iterate(first, period -> period.compareTo(last) <= 0, Period::next)
                            .toList();
        }
    }

    boolean includes(BriefDefinition brief) {
        return briefs.isEmpty() || briefs.contains(brief.name());
    }

    /** Whether it is about a period, if that is due. */
    boolean asksFor(Period period) {
        return periods.map(range -> range.of(period.kind()).contains(period)).orElse(true);
    }

    /** The text by which the history knows it. */
    String token() {
        String which = briefs.isEmpty() ? "all briefs" : String.join(" ", briefs);
        String when =
                periods.map(range -> range.first() + " to " + range.last()).orElse("due");
        return which + ", " + when + asOf.map(moment -> ", as of " + moment).orElse("");
    }
}
