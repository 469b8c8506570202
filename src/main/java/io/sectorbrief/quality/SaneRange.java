package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A metric lies within bounds that nothing real has left. */
final class SaneRange implements TableRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "range",
                Severity.ERROR,
                List.of(
                        new Argument("metrics", Kind.METRICS, Need.REQUIRED, "what is bounded"),
                        new Argument("from", Kind.NUMBER, Need.OPTIONAL, "the least that is sane, with its unit"),
                        new Argument("to", Kind.NUMBER, Need.OPTIONAL, "the most that is sane, with its unit")),
                "A metric lies within sane bounds; a column that is mostly outside them has a wrong unit");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        List<Breach> breaches = new ArrayList<>();
        Optional<BigDecimal> from = arguments.number("from");
        Optional<BigDecimal> to = arguments.number("to");
        for (String metric : arguments.list("metrics")) {
            List<Observation> all = table.of(metric);
            List<Observation> outside =
                    all.stream().filter(one -> isOutside(one, from, to)).toList();
            if (outside.size() * 2 > all.size()) {
                breaches.add(wholeColumn(table, metric, outside, arguments));
            } else {
                outside.forEach(one -> breaches.add(breach(one, arguments)));
            }
        }
        return breaches;
    }

    private static boolean isOutside(Observation one, Optional<BigDecimal> from, Optional<BigDecimal> to) {
        return one.value()
                .asNumber()
                .filter(value -> from.filter(low -> value.compareTo(low) < 0).isPresent()
                        || to.filter(high -> value.compareTo(high) > 0).isPresent())
                .isPresent();
    }

    private static Breach breach(Observation one, Arguments arguments) {
        return Breach.on(one, Breach.told("range", one).part("bounds", told(arguments)))
                .expected(told(arguments));
    }

    private static Breach wholeColumn(TableView table, String metric, List<Observation> outside, Arguments arguments) {
        Observation first = outside.get(0);
        String header = table.header(first);
        return Breach.on(
                        table.place(),
                        Message.of("range.column")
                                .with("count", outside.size())
                                .with("header", header)
                                .part("bounds", told(arguments)))
                .of(metric, first.period())
                .printed(header)
                .expected(told(arguments))
                .marking(outside);
    }

    private static Message told(Arguments arguments) {
        Optional<String> from = arguments.optional("from");
        Optional<String> to = arguments.optional("to");
        String entry = "bounds" + (from.isPresent() ? "" : ".below") + (to.isPresent() ? "" : ".above");
        return Message.of(entry).with("from", from.orElse("")).with("to", to.orElse(""));
    }
}
