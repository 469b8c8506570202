package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * What one value of a row is of another lies within bounds that nothing real has left: a company has no trillion of shares. It
 * finds a value in another unit than its column's in the first week already, when there is no history to hold it against.
 */
final class SaneRatio implements TableRule {

    private static final String NAME = "ratio_range";

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                NAME,
                Severity.ERROR,
                List.of(
                        new Argument("part", Kind.METRIC, Need.REQUIRED, "what is divided, such as a market value"),
                        new Argument("over", Kind.METRIC, Need.REQUIRED, "by what, such as a price"),
                        new Argument("from", Kind.NUMBER, Need.REQUIRED, "the least that is sane"),
                        new Argument("to", Kind.NUMBER, Need.REQUIRED, "the most that is sane")),
                "What one metric of a row is of another lies within sane bounds, as the number of a company's shares does");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        return table.of(arguments.text("part")).stream()
                .flatMap(part ->
                        table
                                .beside(part, arguments.text("over"))
                                .flatMap(over -> breach(part, over, arguments))
                                .stream())
                .toList();
    }

    private static Optional<Breach> breach(Observation part, Observation over, Arguments arguments) {
        boolean within = ratio(part, over)
                .map(ratio -> ratio.compareTo(arguments.number("from").orElseThrow()) >= 0
                        && ratio.compareTo(arguments.number("to").orElseThrow()) <= 0)
                .orElse(true);
        return within ? Optional.empty() : Optional.of(breach(part, over));
    }

    private static Optional<BigDecimal> ratio(Observation part, Observation over) {
        return over.value()
                .asNumber()
                .filter(divisor -> divisor.signum() > 0)
                .flatMap(divisor ->
                        part.value().asNumber().map(number -> number.divide(divisor, MathContext.DECIMAL64)));
    }

    /** One of both is in another unit; nobody knows which. */
    private static Breach breach(Observation part, Observation over) {
        return Breach.on(part, Breach.told(NAME, part).part("over", over.told()))
                .marking(List.of(part, over))
                .related(List.of(over.source()));
    }
}
