package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.TotalLabel;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The row that sums up a table is the sum of its rows. A row that says of how many it is must come to just these; any other may be
 * of more than is listed, and is at least their sum.
 */
final class ListedSum implements TableRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "listed_sum",
                Severity.WARN,
                List.of(new Argument("metrics", Kind.METRICS, Need.REQUIRED, "what is added up")),
                "A row that sums up the first ten is their sum, within what rounding explains; one that may be of more than is listed is at least that");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        return arguments.list("metrics").stream()
                .flatMap(metric ->
                        total(table, metric).stream().flatMap(total -> breach(table.of(metric), total).stream()))
                .toList();
    }

    /** The one there is over rows that are no bounds: of several each is of rows of its own, and so is that of a table of several boards. */
    private static Optional<Observation> total(TableView table, String metric) {
        List<Observation> totals = table.recognised().totals().stream()
                .filter(one -> one.metric().equals(metric) && !TotalLabel.isMiddle(one.subjectRaw()))
                .toList();
        boolean exact = table.of(metric).stream()
                .allMatch(one -> quantity(one)
                        .map(Quantity::qualifier)
                        .filter(Qualifier.EQ::equals)
                        .isPresent());
        return totals.size() == 1 && table.boards(metric).size() == 1 && exact
                ? totals.stream().findFirst()
                : Optional.empty();
    }

    private static Optional<Breach> breach(List<Observation> board, Observation total) {
        List<Quantity> rows =
                board.stream().flatMap(one -> quantity(one).stream()).toList();
        int said = TotalLabel.size(total.subjectRaw()).orElse(rows.size() + 1);
        BigDecimal sum = sum(rows.stream().map(Quantity::number));
        return quantity(total)
                .filter(stated -> said >= rows.size())
                .filter(stated -> {
                    BigDecimal slack = sum(rows.stream().map(Quantity::step)).add(stated.step());
                    BigDecimal missing = stated.number().subtract(sum);
                    return (said == rows.size() ? missing.abs() : missing.negate()).compareTo(slack) > 0;
                })
                .map(stated -> breach(board, total, shown(sum, stated.unit())));
    }

    /** Nothing tells whether the total is wrong or one of its rows. */
    private static Breach breach(List<Observation> board, Observation total, String sum) {
        return Breach.on(
                        total,
                        Message.of("listed_sum")
                                .with("metric", total.metric())
                                .with("label", total.subjectRaw())
                                .part("printed", total.told())
                                .with("sum", sum))
                .expected(sum)
                .marking(board);
    }

    private static String shown(BigDecimal sum, Unit unit) {
        return unit == Unit.FRACTION ? Percent.of(sum) : sum.toPlainString();
    }

    private static Optional<Quantity> quantity(Observation one) {
        return one.value() instanceof Quantity quantity ? Optional.of(quantity) : Optional.empty();
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
