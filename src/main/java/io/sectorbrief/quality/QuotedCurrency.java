package io.sectorbrief.quality;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.observe.RecognisedExhibit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives money of listed companies the currency of their market, where a dataset declares {@link ListedCurrency}: a price of
 * an A share is yuan whatever the header says, and the finding on the contradiction stays. A price without a printed
 * currency is in the market's without one, and other money where the table says that it is in the currency of trade.
 */
final class QuotedCurrency {

    /** A metric of a dataset. */
    private record Money(String dataset, String metric) {}

    /** What is declared of a metric; of two declarations the first counts. */
    private final Map<Money, Arguments> prices;

    private final Map<Money, Arguments> others;

    QuotedCurrency(Datasets datasets) {
        this.prices = declared(datasets, "prices");
        this.others = declared(datasets, "also");
    }

    private static Map<Money, Arguments> declared(Datasets datasets, String list) {
        Map<Money, Arguments> declared = new HashMap<>();
        datasets.definitions()
                .forEach(definition -> definition.rules().stream()
                        .filter(rule -> rule.rule().equals(ListedCurrency.NAME))
                        .map(Arguments::new)
                        .forEach(arguments -> definition
                                .names()
                                .forEach(name -> arguments
                                        .list(list)
                                        .forEach(metric -> declared.putIfAbsent(new Money(name, metric), arguments)))));
        return declared;
    }

    /** A price in the currency of its market, whatever a header says; prose that prints a foreign one means it. */
    Observation mend(Observation observation) {
        return isSaidToBeForeign(observation) ? observation : inItsMarkets(prices, observation);
    }

    private static boolean isSaidToBeForeign(Observation observation) {
        return observation.origin() == Origin.CLAIM
                && observation.value() instanceof Quantity quantity
                && quantity.unit().isMoney()
                && quantity.unit() != Unit.CNY;
    }

    /**
     * Money of a document's tables in the currency of its market where the table names no other; a price also where what is
     * named is that of the market: 亿美元 above the value of a company says what its price is in.
     */
    List<Observation> settle(List<Observation> observations, List<RecognisedExhibit> exhibits) {
        Map<String, NamedCurrencies> named = new HashMap<>();
        return observations.stream()
                .map(observation -> isDeclared(observation) ? settle(observation, exhibits, named) : observation)
                .toList();
    }

    private boolean isDeclared(Observation observation) {
        return declaration(prices, observation)
                .or(() -> declaration(others, observation))
                .isPresent();
    }

    private Observation settle(
            Observation observation, List<RecognisedExhibit> exhibits, Map<String, NamedCurrencies> named) {
        return exhibits.stream()
                .filter(recognised -> TableView.isOf(observation, recognised))
                .findFirst()
                .map(RecognisedExhibit::exhibit)
                .map(table -> named.computeIfAbsent(table.id(), id -> NamedCurrencies.around(table)))
                .map(table -> settle(observation, table))
                .orElse(observation);
    }

    private Observation settle(Observation observation, NamedCurrencies table) {
        String raw = observation.source().raw();
        Optional<Unit> own =
                declaration(prices, observation).flatMap(arguments -> ListedCurrency.of(arguments, observation));
        Observation price = table.nameOther(raw, own) ? observation : inItsMarkets(prices, observation);
        return table.sayOfTrade(raw) && !table.nameAny(raw) ? inItsMarkets(others, price) : price;
    }

    private static Optional<Arguments> declaration(Map<Money, Arguments> declared, Observation observation) {
        return Optional.ofNullable(declared.get(new Money(observation.dataset(), observation.metric())));
    }

    private static Observation inItsMarkets(Map<Money, Arguments> declared, Observation observation) {
        return declaration(declared, observation)
                .flatMap(arguments -> ListedCurrency.of(arguments, observation))
                .map(quoted -> in(quoted, observation))
                .orElse(observation);
    }

    private static Observation in(Unit quoted, Observation observation) {
        return observation.value() instanceof Quantity quantity
                        && quantity.unit().isMoney()
                ? observation.read(new Quantity(quantity.number(), quoted, quantity.qualifier(), quantity.step()))
                : observation;
    }
}
