package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one metric is of another hardly moves: a market value over its price is the number of shares. */
final class StoredRatio implements HistoryRule {

    /** Both sides of a ratio, said by one document. */
    private record Pair(Observation part, Observation over) {

        Optional<Interval> ratio() {
            return Interval.of(SliceView.quantity(part)).over(Interval.of(SliceView.quantity(over)));
        }

        boolean isLike(Pair other) {
            return part.value().unit() == other.part.value().unit()
                    && over.value().unit() == other.over.value().unit()
                    && ratio().isPresent()
                    && other.ratio().isPresent();
        }

        boolean agrees(Pair other, BigDecimal within) {
            return Stream.of(ratio())
                    .flatMap(Optional::stream)
                    .map(own -> own.widened(own.middle().multiply(within)))
                    .anyMatch(own -> other.ratio().filter(own::meets).isPresent());
        }
    }

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "stored_ratio",
                Severity.WARN,
                List.of(
                        new Argument("part", Kind.METRIC, Need.REQUIRED, "what is divided, such as a market value"),
                        new Argument("over", Kind.METRIC, Need.REQUIRED, "by what, such as a price"),
                        new Argument("within", Kind.NUMBER, Need.REQUIRED, "by how much it may move: 0.5%")),
                "What one metric is of another is what it was in the periods before, as shares do not change in number");
    }

    @Override
    public List<Breach> breaches(SliceView slice, Arguments arguments) {
        BigDecimal within = arguments.number("within").orElse(BigDecimal.ZERO);
        return slice.of(List.of(arguments.text("part"))).stream()
                .flatMap(part ->
                        slice.beside(part, arguments.text("over")).stream().map(over -> new Pair(part, over)))
                .flatMap(now -> breach(now, known(slice, now), within).stream())
                .toList();
    }

    private static List<Pair> known(SliceView slice, Pair now) {
        List<Observation> overs = slice.near(Series.of(now.over));
        return slice.near(Series.of(now.part)).stream()
                .flatMap(part -> overs.stream()
                        .filter(over -> over.period().equals(part.period())
                                && over.source().document().equals(part.source().document()))
                        .map(over -> new Pair(part, over)))
                .filter(now::isLike)
                .toList();
    }

    private static Optional<Breach> breach(Pair now, List<Pair> known, BigDecimal within) {
        boolean agrees = known.stream().anyMatch(pair -> now.agrees(pair, within));
        return agrees ? Optional.empty() : known.stream().findFirst().map(pair -> breach(now, pair));
    }

    private static Breach breach(Pair now, Pair known) {
        Message message = Breach.told("stored_ratio", now.part)
                .with("over_metric", now.over.metric())
                .part("over", now.over.told())
                .part("part_before", known.part.told())
                .part("over_before", known.over.told())
                .with("period", known.part.period());
        return Breach.on(now.part, message)
                .marking(List.of(now.part, now.over))
                .related(List.of(now.over.source(), known.part.source(), known.over.source()));
    }
}
