package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The shares of a board do not add up to more than there is. */
final class ShareSum implements TableRule {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "share_sum",
                Severity.WARN,
                List.of(
                        new Argument("of", Kind.METRIC, Need.REQUIRED, "the share"),
                        new Argument(
                                "at-most", Kind.NUMBER, Need.REQUIRED, "the most their sum may be, rounding aside")),
                "The shares of a board do not add up to more than a whole, whatever was rounded");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        BigDecimal most = arguments.number("at-most").orElse(BigDecimal.ONE);
        String metric = arguments.text("of");
        return table.boards(metric).entrySet().stream()
                .flatMap(board -> breach(table, board.getValue(), table.rest(board.getKey(), metric), most).stream())
                .toList();
    }

    private static Optional<Breach> breach(
            TableView table, List<Observation> board, List<Observation> rest, BigDecimal most) {
        List<Observation> whole = Stream.concat(board.stream(), rest.stream()).toList();
        return sum(whole, ShareSum::least).compareTo(most) > 0
                ? Optional.of(breach(table, board, sum(whole, Quantity::number), most))
                : Optional.empty();
    }

    private static Breach breach(TableView table, List<Observation> board, BigDecimal sum, BigDecimal most) {
        return Breach.on(
                        table.place(),
                        Message.of("share_sum")
                                .with("metric", board.get(0).metric())
                                .with("count", board.size())
                                .with("sum", Percent.of(sum))
                                .with("most", Percent.of(most)))
                .of(board.get(0).metric(), board.get(0).period())
                .printed(Percent.of(sum))
                .expected(Message.of("at_most").with("most", Percent.of(most)))
                .marking(board);
    }

    private static BigDecimal least(Quantity quantity) {
        return quantity.number().subtract(quantity.step().divide(TWO));
    }

    private static BigDecimal sum(List<Observation> board, Function<Quantity, BigDecimal> part) {
        return board.stream()
                .flatMap(one -> one.value() instanceof Quantity quantity
                        ? Optional.of(quantity).stream()
                        : Optional.<Quantity>empty().stream())
                .map(part)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
