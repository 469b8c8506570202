package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.util.List;

/** What only adds up over time is never less than it was. */
final class NeverFalls implements HistoryRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "never_falls",
                Severity.WARN,
                List.of(new Argument("metrics", Kind.METRICS, Need.REQUIRED, "what only adds up")),
                "What only adds up, such as days on air, is never less than in a period before");
    }

    @Override
    public List<Breach> breaches(SliceView slice, Arguments arguments) {
        return slice.of(arguments.list("metrics")).stream()
                .flatMap(
                        now -> slice
                                .before(Series.of(now))
                                .filter(before -> fell(before, now))
                                .map(before -> breach(before, now))
                                .stream())
                .toList();
    }

    private static boolean fell(Observation before, Observation now) {
        return before.value().unit() == now.value().unit()
                && Interval.of(SliceView.quantity(now))
                                .high()
                                .compareTo(
                                        Interval.of(SliceView.quantity(before)).low())
                        < 0;
    }

    private static Breach breach(Observation before, Observation now) {
        return Breach.on(
                        now,
                        Breach.told("never_falls", now)
                                .part("before", before.told())
                                .with("period", before.period()))
                .expected(Message.of("at_least").part("least", before.told()))
                .related(List.of(before.source()));
    }
}
