package io.sectorbrief.brief;

import io.sectorbrief.model.Period;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which periods of a brief are due: they have ended, and data for them has come. */
public final class Due {

    private Due() {}

    /**
     * The periods there is enough data for and that are over in the brief's zone, earliest first, whether published or not:
     * new data of an old week may ask for a revision, see {@link Editions}.
     */
    public static List<Period> periods(BriefDefinition definition, Coverage coverage, Instant now) {
        var due = new TreeSet<Period>();
        for (DueOn dueOn : definition.dueOn()) {
            rows(definition, coverage.subjects(dueOn.dataset())).forEach((period, rows) -> {
                if (rows >= dueOn.rows() && hasEnded(period, definition.zone(), now)) {
                    due.add(period);
                }
            });
        }
        return List.copyOf(due);
    }

    /** Whether a period is over in a zone. */
    public static boolean hasEnded(Period period, ZoneId zone, Instant now) {
        return !now.isBefore(period.last().plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** Days add up to their week; what reaches beyond one period of the brief belongs to none. */
    private static Map<Period, Integer> rows(BriefDefinition definition, Map<Period, Integer> subjects) {
        var rows = new TreeMap<Period, Integer>();
        subjects.forEach((seen, count) -> {
            Period period = Period.containing(definition.period(), seen.first());
            if (period.days().contains(seen.last())) {
                rows.merge(period, count, Integer::sum);
            }
        });
        return rows;
    }
}
