package io.sectorbrief.quality;

import io.sectorbrief.model.Severity;
import java.math.RoundingMode;
import java.util.List;

/** The multiples of a row rest on the price it prints; research houses leave those of an earlier day. */
final class PriceOfMultiples implements TableRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "price_of_multiples",
                Severity.INFO,
                PriceOverEarnings.ARGUMENTS,
                "The multiples of a row rest on its printed price, not all of them on that of another day");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        return ImpliedPrice.in(table, arguments).stream()
                .flatMap(row -> row.another().map(other -> breach(row, other)).stream())
                .toList();
    }

    private static Breach breach(ImpliedPrice row, Interval other) {
        String price = other.middle().setScale(2, RoundingMode.HALF_UP).toPlainString();
        return Breach.on(
                        row.price(),
                        Breach.told("price_of_multiples", row.price()).with("price", price))
                .expected(price)
                .marking(row.observations());
    }
}
