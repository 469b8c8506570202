package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
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

/** A printed share is the part over the whole. */
final class PartOverWhole implements TableRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "ratio",
                Severity.ERROR,
                List.of(
                        new Argument("part", Kind.METRIC, Need.REQUIRED, "the part"),
                        new Argument("whole", Kind.TEXT, Need.REQUIRED, "the whole, as dataset.metric"),
                        new Argument("equals", Kind.METRIC, Need.REQUIRED, "the printed share"),
                        new Argument(
                                "within", Kind.NUMBER, Need.REQUIRED, "what rounding and cutting may take, in pp")),
                "A printed share is the part over the whole that the same document states for the period");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        BigDecimal within = arguments.number("within").orElse(BigDecimal.ZERO);
        return table.of(arguments.text("equals")).stream()
                .flatMap(share -> table
                        .beside(share, arguments.text("part"))
                        .flatMap(part -> breach(table, share, part, arguments.text("whole"), within))
                        .stream())
                .toList();
    }

    private static Optional<Breach> breach(
            TableView table, Observation share, Observation part, String wholeName, BigDecimal within) {
        Optional<Observation> whole = whole(table, share, wholeName);
        Optional<BigDecimal> ratio = whole.flatMap(total -> ratio(part, total));
        boolean off = ratio.flatMap(expected -> share.value()
                        .asNumber()
                        .map(printed -> printed.subtract(expected).abs()))
                .filter(distance -> distance.compareTo(within) > 0)
                .isPresent();
        return off ? Optional.of(breach(share, part, whole.orElseThrow(), ratio.orElseThrow())) : Optional.empty();
    }

    private static Breach breach(Observation share, Observation part, Observation whole, BigDecimal ratio) {
        Message message = Breach.told("ratio", share)
                .part("part", part.told())
                .part("whole", whole.told())
                .with("expected", Percent.of(ratio));
        return Breach.on(share, message).expected(Percent.of(ratio)).related(List.of(part.source(), whole.source()));
    }

    private static Optional<Observation> whole(TableView table, Observation share, String name) {
        int dot = name.lastIndexOf('.');
        return table.document().observations().stream()
                .filter(other -> other.dataset().equals(name.substring(0, Math.max(0, dot)))
                        && other.metric().equals(name.substring(dot + 1))
                        && other.period().equals(share.period()))
                .findFirst();
    }

    private static Optional<BigDecimal> ratio(Observation part, Observation whole) {
        return part.value() instanceof Quantity one
                        && whole.value() instanceof Quantity all
                        && one.unit() == all.unit()
                        && all.number().signum() > 0
                ? Optional.of(one.number().divide(all.number(), MathContext.DECIMAL64))
                : Optional.empty();
    }
}
