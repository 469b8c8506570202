package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** A multiple is the price over the earnings a share of the same year. */
final class PriceOverEarnings implements TableRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "price_over_earnings",
                Severity.WARN,
                List.of(
                        new Argument("price", Kind.METRIC, Need.REQUIRED, "the price of a share"),
                        new Argument("earnings", Kind.METRIC, Need.REQUIRED, "the earnings a share"),
                        new Argument("multiple", Kind.METRIC, Need.REQUIRED, "the printed multiple")),
                "A printed multiple is the price over the earnings a share of its year, as far as rounding tells");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        return table.of(arguments.text("multiple")).stream()
                .flatMap(multiple -> table
                        .beside(multiple, arguments.text("earnings"))
                        .flatMap(earnings -> table.inRow(multiple, arguments.text("price"))
                                .flatMap(price -> breach(multiple, price, earnings)))
                        .stream())
                .toList();
    }

    private static Optional<Breach> breach(Observation multiple, Observation price, Observation earnings) {
        return multiple.value() instanceof Quantity printed
                        && price.value() instanceof Quantity paid
                        && earnings.value() instanceof Quantity earned
                        && paid.unit() == earned.unit()
                ? Interval.of(paid)
                        .over(Interval.of(earned))
                        .filter(ratio -> !ratio.meets(Interval.roundedOrCut(printed)))
                        .map(ratio -> breach(multiple, price, earnings, paid.number(), earned.number()))
                : Optional.empty();
    }

    private static Breach breach(
            Observation multiple, Observation price, Observation earnings, BigDecimal paid, BigDecimal earned) {
        String ratio = paid.divide(earned, 2, RoundingMode.HALF_UP).toPlainString();
        return Breach.on(
                        multiple,
                        "%s of %s in %s is '%s', but %s over %s is %s"
                                .formatted(
                                        multiple.metric(),
                                        multiple.subject(),
                                        multiple.period(),
                                        multiple.source().raw(),
                                        price.source().raw(),
                                        earnings.source().raw(),
                                        ratio))
                .expected(ratio)
                .marking(List.of(multiple, price, earnings))
                .related(List.of(price.source(), earnings.source()));
    }
}
