package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Money of a listed company is in the currency of its market. */
final class ListedCurrency implements TableRule {

    static final String NAME = "listed_currency";

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                NAME,
                Severity.WARN,
                List.of(
                        new Argument(
                                "prices",
                                Kind.METRICS,
                                Need.REQUIRED,
                                "prices; they are taken in the market's currency"),
                        new Argument(
                                "also",
                                Kind.METRICS,
                                Need.OPTIONAL,
                                "other money; it keeps the printed currency, and has the market's where the table says it is that of trade"),
                        new Argument("currencies", Kind.TEXT, Need.REQUIRED, "currency by scope: A CNY, HK HKD")),
                "The header's currency is the one the market of the row's scope quotes in");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        return Stream.of("prices", "also")
                .flatMap(list -> arguments.list(list).stream())
                .flatMap(metric -> breaches(table, metric, arguments).stream())
                .toList();
    }

    /** The currency of the market an observation belongs to. */
    static Optional<Unit> of(Arguments arguments, Observation observation) {
        return of(currencies(arguments), observation);
    }

    private static Optional<Unit> of(Map<String, String> currencies, Observation observation) {
        return observation
                .scope()
                .filter(currencies::containsKey)
                .map(currencies::get)
                .map(Unit::parse);
    }

    private static Map<String, String> currencies(Arguments arguments) {
        Map<String, String> currencies = new HashMap<>();
        arguments.list("currencies").stream()
                .map(pair -> pair.split(" +"))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> currencies.putIfAbsent(pair[0], pair[1]));
        return currencies;
    }

    /** One breach a column, for it is the header that is wrong. */
    private static List<Breach> breaches(TableView table, String metric, Arguments arguments) {
        Map<String, String> currencies = currencies(arguments);
        Map<Optional<Integer>, List<Observation>> columns = table.of(metric).stream()
                .filter(observation -> contradicts(observation, currencies))
                .collect(Collectors.groupingBy(
                        observation -> observation.source().column()));
        List<Breach> breaches = new ArrayList<>();
        columns.forEach((column, wrong) -> {
            String header = table.header(wrong.get(0));
            Unit quoted = of(arguments, wrong.get(0)).orElseThrow();
            Message message = Message.of("listed_currency")
                    .with("header", header)
                    .with("scope", wrong.get(0).scope().orElse(""))
                    .part("currency", quoted.told());
            breaches.add(Breach.on(table.place(), message)
                    .of(metric, wrong.get(0).period())
                    .printed(header)
                    .expected(quoted.token())
                    .marking(wrong));
        });
        return breaches;
    }

    private static boolean contradicts(Observation observation, Map<String, String> currencies) {
        return observation.value() instanceof Quantity quantity
                && quantity.unit().isMoney()
                && of(currencies, observation)
                        .filter(unit -> unit != quantity.unit())
                        .isPresent();
    }
}
