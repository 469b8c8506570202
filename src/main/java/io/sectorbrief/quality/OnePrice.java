package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.ImpliedPrice.Year;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where a row prints no price, its multiples still tell one: each times the earnings of its year comes to the same. */
final class OnePrice implements TableRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "one_price",
                Severity.WARN,
                PriceOverEarnings.ARGUMENTS,
                "The multiples of a row that prints no price all come to one, as far as rounding tells");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        return ImpliedPrice.withoutPrice(table, arguments).stream()
                .filter(years -> years.size() > 1 && isOfOneUnit(years))
                .filter(years -> ImpliedPrice.common(years).isEmpty())
                .map(OnePrice::breach)
                .toList();
    }

    private static boolean isOfOneUnit(List<Year> years) {
        return years.stream()
                        .map(year -> year.earnings().value().unit())
                        .distinct()
                        .count()
                == 1;
    }

    private static Breach breach(List<Year> years) {
        List<Year> byPrice =
                years.stream().sorted(Comparator.comparing(OnePrice::price)).toList();
        Year least = byPrice.get(0);
        Year most = byPrice.get(byPrice.size() - 1);
        List<Observation> all = years.stream()
                .flatMap(year -> Stream.of(year.multiple(), year.earnings()))
                .toList();
        return Breach.on(
                        least.multiple(),
                        Breach.told("one_price", least.multiple())
                                .with("period", least.multiple().period())
                                .with("price", price(least))
                                .with("other_period", most.multiple().period())
                                .with("other_price", price(most)))
                .marking(all)
                .related(List.of(most.multiple().source()));
    }

    private static BigDecimal price(Year year) {
        return year.price().orElseThrow().middle().setScale(2, RoundingMode.HALF_UP);
    }
}
