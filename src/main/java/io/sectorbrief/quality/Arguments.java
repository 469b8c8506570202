package io.sectorbrief.quality;

import io.sectorbrief.dataset.RuleDeclaration;
import io.sectorbrief.normalise.NumberGrammar;
import io.sectorbrief.normalise.Printed;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arguments of one declared rule; they were checked when the definitions were read. */
final class Arguments {

    /** Of a rule that is not declared. */
    static final Arguments NONE = new Arguments(Map.of(), "");

    private final Map<String, String> given;
    private final String place;

    /** Rules ask for the same number again for each row. */
    private final Map<String, Optional<BigDecimal>> numbers = new HashMap<>();

    private Arguments(Map<String, String> given, String place) {
        this.given = given;
        this.place = place;
    }

    Arguments(RuleDeclaration declaration) {
        this(declaration.arguments(), declaration.place().toString());
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> new IllegalStateException(place + ": '" + name + "' is missing"));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(given.get(name));
    }

    List<String> list(String name) {
        return optional(name)
                .map(text -> Arrays.stream(text.split(",")).map(String::strip).toList())
                .orElse(List.of());
    }

    /** In base units: {@code 100.5%} is 1.005, {@code 0.2pp} is 0.002. */
    Optional<BigDecimal> number(String name) {
        return numbers.computeIfAbsent(name, asked -> optional(asked).flatMap(Arguments::parse));
    }

    Optional<DayOfWeek> weekday(String name) {
        return optional(name).flatMap(Arguments::parseWeekday);
    }

    static Optional<DayOfWeek> parseWeekday(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equalsIgnoreCase(text))
                .findFirst();
    }

    static Optional<BigDecimal> parse(String text) {
        return NumberGrammar.read(text) instanceof Printed.Amount amount
                ? Optional.of(amount.quantity().number())
                : Optional.empty();
    }
}
