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
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The row that sums up a table is the sum of its rows. A row that says of how many it is must come to just these, and so must one that does in another
 * column; any other may be of more than is listed, and is at least their sum.
 */
final class ListedSum implements TableRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "listed_sum",
                Severity.WARN,
                List.of(new Argument("metrics", Kind.METRICS, Need.REQUIRED, "what is added up")),
                "A row that sums up the first ten is their sum, within what rounding explains, and so is one that is in another"
                        + " column; one that may be of more than is listed is at least that");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        List<Summed> summed = arguments.list("metrics").stream()
                .flatMap(metric -> total(table, metric).map(total -> new Summed(table.of(metric), total)).stream())
                .toList();
        return summed.stream()
                .filter(one -> !one.holds(isOfWhatIsListed(one, summed)))
                .map(Summed::breach)
                .toList();
    }

    /** A row that says it, or that comes to just these rows in another column. */
    private static boolean isOfWhatIsListed(Summed one, List<Summed> all) {
        return one.size().isPresent()
                ? one.size().getAsInt() == one.rows().size()
                : all.stream().anyMatch(other -> !other.equals(one) && other.comesToItsRows());
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

    /** A total and the rows above it. */
    private record Summed(List<Observation> board, Observation total) {

        /** With fewer rows a sum may come out by chance. */
        private static final int ENOUGH = 3;

        /** Of a sum: where rounding explains more of it, as with a few small counts, any total would do. */
        private static final BigDecimal FINE = new BigDecimal("0.02");

        List<Quantity> rows() {
            return board.stream().flatMap(one -> quantity(one).stream()).toList();
        }

        /** Of how many it says it is. */
        OptionalInt size() {
            return TotalLabel.size(total.subjectRaw());
        }

        boolean comesToItsRows() {
            boolean isFine = slack().compareTo(sum().abs().multiply(FINE)) <= 0;
            return rows().size() >= ENOUGH && isFine && missing().abs().compareTo(slack()) <= 0;
        }

        /** @param ofThese whether it is of the rows above and of no others */
        boolean holds(boolean ofThese) {
            boolean isOfFewer = size().isPresent() && size().getAsInt() < rows().size();
            return quantity(total).isEmpty()
                    || isOfFewer
                    || (ofThese ? missing().abs() : missing().negate()).compareTo(slack()) <= 0;
        }

        private BigDecimal missing() {
            return quantity(total).map(Quantity::number).orElse(BigDecimal.ZERO).subtract(sum());
        }

        private BigDecimal sum() {
            return ListedSum.sum(rows().stream().map(Quantity::number));
        }

        private BigDecimal slack() {
            BigDecimal own = quantity(total).map(Quantity::step).orElse(BigDecimal.ZERO);
            return ListedSum.sum(rows().stream().map(Quantity::step)).add(own);
        }

        /** Nothing tells whether the total is wrong or one of its rows. */
        Breach breach() {
            String sum = shown(sum(), total.value().unit());
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
