package io.sectorbrief.claim;

import io.sectorbrief.dataset.ScopeRule;
import io.sectorbrief.dataset.Wording;
import io.sectorbrief.normalise.ChangeText;
import io.sectorbrief.normalise.NumberList;
import io.sectorbrief.normalise.Printed;
import io.sectorbrief.normalise.PrintedUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which market or region a sentence speaks of, and the words for it that stand among its names. */
final class SpokenScope {

    private static final Pattern FOREIGN_MONEY = Pattern.compile("\\d[\\d.,]*\\s?[亿万]?\\s?(?:美元|港元|港币)");
    private static final Pattern PLAIN_MONEY = Pattern.compile("\\d\\s?[亿万]?\\s?元");

    private final ClaimPattern pattern;
    private final Map<String, String> holes;
    private final String paragraph;
    private final String sentence;

    /**
     * @param paragraph all that is said around the claim
     * @param sentence that of the claim
     */
    SpokenScope(ClaimPattern pattern, Map<String, String> holes, String paragraph, String sentence) {
        this.pattern = pattern;
        this.holes = holes;
        this.paragraph = paragraph;
        this.sentence = sentence;
    }

    /** A code beside the name or a currency of one scope alone says more than what was spoken of before. */
    Optional<String> of(String printedName) {
        return PrintedName.code(printedName)
                .flatMap(definition()::ofCode)
                .or(this::ofCurrency)
                .or(this::named);
    }

    /** {@code 全球排名第 35} is a place of what was named before, no name. */
    boolean isWord(String name) {
        return words().anyMatch(name::equals);
    }

    /** {@code 甲画海外访问量}: where it is visited is no part of its name. */
    String cutFrom(String name) {
        return words().filter(word -> name.length() > word.length() && name.endsWith(word))
                .findFirst()
                .map(word -> name.substring(0, name.length() - word.length()).strip())
                .orElse(name);
    }

    private Stream<String> words() {
        return definition().words().values().stream().flatMap(List::stream).map(Wording::pattern);
    }

    private Optional<String> ofCurrency() {
        return pattern.metrics().stream()
                .flatMap(metric -> NumberList.numbers(holes.getOrDefault(metric, "")).stream())
                .flatMap(number -> ofCurrency(number).stream())
                .findFirst();
    }

    private Optional<String> ofCurrency(String number) {
        return ChangeText.read(number, PrintedUnit.NONE) instanceof Printed.Amount amount
                ? amount.unit().unit().flatMap(unit -> definition().ofCurrency(unit.toString()))
                : Optional.empty();
    }

    private Optional<String> named() {
        String printed = holes.getOrDefault("scope", "");
        Optional<String> named = definition().words().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(word -> word.standsIn(printed)))
                .map(Map.Entry::getKey)
                .findFirst();
        return named.filter(scope -> sentence.contains(printed) || !isInPlainMoneyAmongItsOwn(scope))
                .or(pattern::scope);
    }

    /** Where others are told in the money of a market spoken of before, a price in 元 is of none of that market. */
    private boolean isInPlainMoneyAmongItsOwn(String scope) {
        return pattern.metrics().stream()
                        .anyMatch(metric -> PLAIN_MONEY
                                .matcher(holes.getOrDefault(metric, ""))
                                .find())
                && FOREIGN_MONEY
                        .matcher(paragraph)
                        .results()
                        .anyMatch(money -> ofCurrency(money.group()).equals(Optional.of(scope)));
    }

    private ScopeRule definition() {
        return pattern.definition().scope();
    }
}
