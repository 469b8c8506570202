package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.util.List;
import java.util.Optional;

/** A table is not the previous period's over again under a new date. */
final class SameAsBefore implements HistoryRule {

    /** Two or three values may stay as they were. */
    private static final int ENOUGH = 4;

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "same_as_before",
                Severity.WARN,
                List.of(new Argument("metrics", Kind.METRICS, Need.REQUIRED, "what moves from period to period")),
                "A table does not print the values of the period before, each and every one");
    }

    @Override
    public List<Breach> breaches(SliceView slice, Arguments arguments) {
        return arguments.list("metrics").stream()
                .flatMap(metric -> slice.tables(metric).values().stream())
                .flatMap(column -> breach(slice, column).stream())
                .toList();
    }

    private static Optional<Breach> breach(SliceView slice, List<Observation> column) {
        List<Observation> before = column.stream()
                .flatMap(now -> slice.at(slice.period().previous(), Series.of(now)).stream()
                        .filter(past -> isSame(past, now))
                        .limit(1))
                .toList();
        return column.size() >= ENOUGH && before.size() == column.size()
                ? Optional.of(breach(column, before.get(0)))
                : Optional.empty();
    }

    private static boolean isSame(Observation past, Observation now) {
        return SliceView.isExact(past)
                && past.value().unit() == now.value().unit()
                && SliceView.number(past).compareTo(SliceView.number(now)) == 0;
    }

    private static Breach breach(List<Observation> column, Observation before) {
        Observation first = column.get(0);
        return Breach.on(
                        first,
                        Breach.told("same_as_before", first)
                                .with("count", column.size())
                                .with("period", before.period()))
                .wholeTable()
                .marking(column)
                .related(List.of(before.source()));
    }
}
