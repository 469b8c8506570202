package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A printed move is the place before less the place now, where the table has both. */
final class MoveAgainstRanks implements TableRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "rank_move",
                Severity.WARN,
                List.of(
                        new Argument("move", Kind.METRIC, Need.REQUIRED, "the printed move, up is positive"),
                        new Argument("rank", Kind.METRIC, Need.REQUIRED, "the place")),
                "A printed move is the place of the period before less the place now, where the table has both");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        String rank = arguments.text("rank");
        return table.of(arguments.text("move")).stream()
                .flatMap(move -> expected(table, move, rank)
                        .filter(places -> move.value()
                                .asNumber()
                                .filter(said -> said.compareTo(places) != 0)
                                .isPresent())
                        .map(places -> Breach.on(
                                        move, Breach.told("rank_move", move).with("expected", places.toPlainString()))
                                .expected(places.toPlainString()))
                        .stream())
                .toList();
    }

    private static Optional<BigDecimal> expected(TableView table, Observation move, String rank) {
        Optional<BigDecimal> now = rank(table, move, rank, move.period());
        Optional<BigDecimal> before = rank(table, move, rank, move.period().previous());
        return now.flatMap(place -> before.map(base -> base.subtract(place)));
    }

    private static Optional<BigDecimal> rank(TableView table, Observation move, String rank, Period when) {
        List<Observation> held = table.of(rank).stream()
                .filter(one ->
                        one.subject().equals(move.subject()) && one.period().equals(when))
                .toList();
        return held.size() == 1 ? held.get(0).value().asNumber() : Optional.empty();
    }
}
