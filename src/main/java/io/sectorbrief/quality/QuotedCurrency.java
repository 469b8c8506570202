package io.sectorbrief.quality;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.observe.RecognisedExhibit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives money of listed companies the currency of their market, where a dataset declares {@link ListedCurrency}: a price of
 * an A share is yuan whatever the header says, and the finding on the contradiction stays. A price without a printed
 * currency is in the market's without one, and other money where the table says that it is in the currency of trade.
 */
final class QuotedCurrency {

    private static final Pattern OF_TRADE = Pattern.compile("(?:交易|计价|结算|当地|原|本)(?:货币|币种|币)");
    private static final Pattern CURRENCY = Pattern.compile("元|币|美金|[$¥￥€£]|(?i:USD|HKD|HK|RMB|CNY)");

    /** How a table names the currency of a market. */
    private static final Map<Unit, Pattern> NAMED = Map.of(
            Unit.USD, Pattern.compile("美元|美金|(?i:US ?\\$|USD)"), Unit.HKD, Pattern.compile("港元|港币|(?i:HK ?\\$|HKD)"));

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
     * Money of a table in the currency of its market where the table names no other; a price also where what is named is that
     * of the market: 亿美元 above the value of a company says what its price is in.
     */
    Observation settle(Observation observation, List<RecognisedExhibit> exhibits) {
        boolean declared = declaration(prices, observation)
                .or(() -> declaration(others, observation))
                .isPresent();
        if (!declared) {
            return observation;
        }
        List<String> around = exhibits.stream()
                .filter(recognised -> TableView.isOf(observation, recognised))
                .findFirst()
                .map(recognised -> around(observation.source(), recognised.exhibit()))
                .orElse(List.of());
        boolean ofTrade =
                around.stream().anyMatch(text -> OF_TRADE.matcher(text).find());
        Observation price =
                around.isEmpty() || isForeign(around, observation) ? observation : inItsMarkets(prices, observation);
        boolean printed = around.isEmpty() || names(around);
        return printed || !ofTrade ? price : inItsMarkets(others, price);
    }

    /** Whether a currency is named that is not the one of its market. */
    private boolean isForeign(List<String> around, Observation observation) {
        Optional<Pattern> own = declaration(prices, observation)
                .flatMap(arguments -> ListedCurrency.of(arguments, observation))
                .flatMap(quoted -> Optional.ofNullable(NAMED.get(quoted)));
        return names(own.map(words -> around.stream()
                        .map(text -> words.matcher(text).replaceAll(""))
                        .toList())
                .orElse(around));
    }

    private static boolean names(List<String> texts) {
        return texts.stream()
                .map(text -> OF_TRADE.matcher(text).replaceAll(""))
                .anyMatch(text -> CURRENCY.matcher(text).find());
    }

    /** Everything that may say which currency a cell is in: a neighbour's header may speak for it too. */
    private static List<String> around(SourceRef cell, Exhibit exhibit) {
        return Stream.of(
                        Stream.of(cell.raw(), exhibit.caption()),
                        exhibit.unitLine().stream(),
                        exhibit.source().stream(),
                        exhibit.notes().stream(),
                        exhibit.columns().stream().flatMap(List::stream))
                .flatMap(texts -> texts)
                .toList();
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
                ? new Observation(
                        observation.id(),
                        observation.dataset(),
                        observation.subject(),
                        observation.subjectRaw(),
                        observation.code(),
                        observation.metric(),
                        observation.scope(),
                        observation.period(),
                        observation.covered(),
                        new Quantity(quantity.number(), quoted, quantity.qualifier(), quantity.step()),
                        observation.status(),
                        observation.origin(),
                        observation.source(),
                        observation.findings(),
                        observation.written())
                : observation;
    }
}
