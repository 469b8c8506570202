package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A column as a whole does not stand ten, a thousand or ten thousand times above or below its history: its unit is wrong. */
final class UnitMagnitude implements HistoryRule {

    /** With fewer subjects in common one subject's own leap would speak for the column. */
    private static final int ENOUGH = 3;

    /** A board falls to an eighth by itself once in a while, but hardly to a tenth sharp: a factor of 1.4 either way. */
    private static final double SHARP = 0.15;

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "unit_magnitude",
                Severity.ERROR,
                List.of(
                        new Argument("metrics", Kind.METRICS, Need.REQUIRED, "what has a magnitude"),
                        new Argument(
                                "least",
                                Kind.NUMBER,
                                Need.OPTIONAL,
                                "the least power of ten that tells; 10 if left out, more where boards leap")),
                "A column does not stand 10, 1000 or 10000 times above or below the same subjects' history");
    }

    @Override
    public List<Breach> breaches(SliceView slice, Arguments arguments) {
        double least = Math.log10(
                arguments.number("least").map(BigDecimal::doubleValue).orElse(10.0));
        return arguments.list("metrics").stream()
                .flatMap(metric -> slice.tables(metric).values().stream())
                .flatMap(column -> breach(column, Growth.of(slice, column), least).stream())
                .toList();
    }

    private static Optional<Breach> breach(List<Observation> column, List<Growth> growths, double least) {
        if (growths.size() < ENOUGH) {
            return Optional.empty();
        }
        double rate = Spread.median(growths.stream().map(Growth::rate).toList());
        long power = Math.round(rate);
        boolean off = power != 0 && Math.abs(power) >= least - SHARP && Math.abs(rate - power) <= SHARP;
        return off ? Optional.of(breach(column, growths.get(0), power)) : Optional.empty();
    }

    private static Breach breach(List<Observation> column, Growth example, long power) {
        Observation first = example.now();
        return Breach.on(
                        first,
                        Breach.told("unit_magnitude", first)
                                .with("count", column.size())
                                .with("times", Growth.times((double) power))
                                .part("more", Growth.direction((double) power))
                                .part("before", example.before().told())
                                .with("period", example.before().period()))
                .wholeTable()
                .marking(column)
                .related(List.of(example.before().source()));
    }
}
