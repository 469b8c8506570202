package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.quality.ImpliedPrice.Year;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.math.RoundingMode;
import java.util.List;

/** A multiple is the price over the earnings a share of its year; a row all of whose multiples rest on another price is right. */
final class PriceOverEarnings implements TableRule {

    static final List<Argument> ARGUMENTS = List.of(
            new Argument("price", Kind.METRIC, Need.REQUIRED, "the price of a share"),
            new Argument("earnings", Kind.METRIC, Need.REQUIRED, "the earnings a share"),
            new Argument("multiple", Kind.METRIC, Need.REQUIRED, "the printed multiple"));

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "price_over_earnings",
                Severity.WARN,
                ARGUMENTS,
                "A printed multiple is the price over the earnings a share of its year, as far as rounding tells");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        return ImpliedPrice.in(table, arguments).stream()
                .filter(row -> row.another().isEmpty())
                .flatMap(row -> row.off().stream().map(year -> breach(row.price(), year)))
                .toList();
    }

    private static Breach breach(Observation price, Year year) {
        String ratio = ((Quantity) price.value())
                .number()
                .divide(((Quantity) year.earnings().value()).number(), 2, RoundingMode.HALF_UP)
                .toPlainString();
        Observation multiple = year.multiple();
        return Breach.on(
                        multiple,
                        Breach.told("price_over_earnings", multiple)
                                .with("period", multiple.period())
                                .part("price", price.told())
                                .part("earnings", year.earnings().told())
                                .with("expected", ratio))
                .expected(ratio)
                .marking(List.of(multiple, price, year.earnings()))
                .related(List.of(price.source(), year.earnings().source()));
    }
}
