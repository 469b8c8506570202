package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** A change that a row prints is the one from its own earlier to its own later value. */
final class PrintedChange implements TableRule {

    private static final String FALL = "fall";

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "printed_change",
                Severity.WARN,
                List.of(
                        new Argument("change", Kind.METRIC, Need.REQUIRED, "the printed change"),
                        new Argument("from", Kind.METRIC, Need.REQUIRED, "the value before"),
                        new Argument("to", Kind.METRIC, Need.REQUIRED, "the value after"),
                        new Argument(
                                "direction", Kind.TEXT, Need.OPTIONAL, "fall, where a cut is printed without a sign")),
                "A printed change is what the values before and after in the same row come to, as far as rounding tells");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        boolean cut = arguments.optional("direction").filter(FALL::equals).isPresent();
        return table.of(arguments.text("change")).stream()
                .flatMap(change -> table
                        .beside(change, arguments.text("from"))
                        .flatMap(from -> table.beside(change, arguments.text("to"))
                                .flatMap(to -> breach(change, from, to, cut ? Sense.FALL : Sense.SIGNED)))
                        .stream())
                .toList();
    }

    /** What a printed change without a sign means. */
    private enum Sense {
        SIGNED,
        FALL
    }

    private static Optional<Breach> breach(Observation change, Observation from, Observation to, Sense sense) {
        return change.value() instanceof Quantity printed
                        && from.value() instanceof Quantity before
                        && to.value() instanceof Quantity after
                        && before.unit() == after.unit()
                ? Interval.of(after)
                        .over(Interval.of(before))
                        .map(Interval::complement)
                        .map(fall -> sense == Sense.FALL ? fall : fall.negated())
                        .filter(meant -> !meant.meets(Interval.roundedOrCut(printed)))
                        .map(meant -> breach(change, from, to, sense, before.number(), after.number()))
                : Optional.empty();
    }

    private static Breach breach(
            Observation change, Observation from, Observation to, Sense sense, BigDecimal before, BigDecimal after) {
        BigDecimal rise = after.divide(before, MathContext.DECIMAL64).subtract(BigDecimal.ONE);
        String expected = Percent.of(sense == Sense.FALL ? rise.negate() : rise);
        return Breach.on(
                        change,
                        Breach.told("printed_change", change)
                                .part("from", from.told())
                                .part("to", to.told())
                                .with("expected", expected))
                .expected(expected)
                .marking(List.of(change, from, to))
                .related(List.of(from.source(), to.source()));
    }
}
