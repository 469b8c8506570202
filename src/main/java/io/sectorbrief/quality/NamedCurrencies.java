package io.sectorbrief.quality;

import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which currencies a table names for its cells by what stands around them; read once a table, for it may have thousands of them.
 *
 * @param ofTrade whether it says that money is in the currency of trade
 * @param any whether it names a currency
 * @param notAlone of the currencies of markets those that another is named beside, or instead of
 */
record NamedCurrencies(boolean ofTrade, boolean any, Set<Unit> notAlone) {

    private static final Pattern OF_TRADE = Pattern.compile("(?:交易|计价|结算|当地|原|本)(?:货币|币种|币)");
    private static final Pattern CURRENCY = Pattern.compile("元|币|美金|[$¥￥€£]|(?i:USD|HKD|HK|RMB|CNY)");

    /** How a table names the currency of a market. */
    private static final Map<Unit, Pattern> NAMES = Map.of(
            Unit.USD, Pattern.compile("美元|美金|(?i:US ?\\$|USD)"), Unit.HKD, Pattern.compile("港元|港币|(?i:HK ?\\$|HKD)"));

    static NamedCurrencies around(Exhibit exhibit) {
        List<String> texts = Stream.of(
                        Stream.of(exhibit.caption()),
                        exhibit.unitLine().stream(),
                        exhibit.source().stream(),
                        exhibit.notes().stream(),
                        exhibit.columns().stream().flatMap(List::stream))
                .flatMap(said -> said)
                .toList();
        return new NamedCurrencies(
                texts.stream().anyMatch(NamedCurrencies::isOfTrade),
                texts.stream().anyMatch(text -> names(text, Optional.empty())),
                NAMES.keySet().stream()
                        .filter(unit -> texts.stream().anyMatch(text -> names(text, Optional.of(unit))))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether it or the cell says that money is in the currency of trade. */
    boolean sayOfTrade(String cell) {
        return ofTrade || isOfTrade(cell);
    }

    /** Whether it or the cell names a currency. */
    boolean nameAny(String cell) {
        return nameOther(cell, Optional.empty());
    }

    /** Whether it or the cell names a currency that is not this one. */
    boolean nameOther(String cell, Optional<Unit> own) {
        return own.filter(NAMES::containsKey).map(notAlone::contains).orElse(any) || names(cell, own);
    }

    private static boolean isOfTrade(String text) {
        return OF_TRADE.matcher(text).find();
    }

    private static boolean names(String text, Optional<Unit> own) {
        String others = own.flatMap(unit -> Optional.ofNullable(NAMES.get(unit)))
                .map(words -> words.matcher(text).replaceAll(""))
                .orElse(text);
        return CURRENCY.matcher(OF_TRADE.matcher(others).replaceAll("")).find();
    }
}
