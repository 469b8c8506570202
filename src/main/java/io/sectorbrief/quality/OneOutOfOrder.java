package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Nobody says what a list of shares is sorted by, and it shows: where all rows but one fall or rise, that one has lost a digit or
 * its sign. Of two neighbours that changed places nobody can tell which is wrong.
 */
final class OneOutOfOrder implements TableRule {

    /** Fewer other rows are now and then in order by chance. */
    private static final int ENOUGH_ROWS = 8;

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "one_out_of_order",
                Severity.WARN,
                List.of(new Argument("metrics", Kind.METRICS, Need.REQUIRED, "what a table may be sorted by")),
                "Where a metric falls, or rises, down all rows of a table but one, it does so in that one as well");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        return arguments.list("metrics").stream()
                .flatMap(metric -> table.boards(metric).values().stream())
                .filter(board -> board.size() - 1 >= ENOUGH_ROWS)
                .flatMap(board -> breach(board).stream())
                .toList();
    }

    private static Optional<Breach> breach(List<Observation> board) {
        List<BigDecimal> values = board.stream().map(SliceView::number).toList();
        Comparator<BigDecimal> rising = Comparator.naturalOrder();
        return oneOut(values, rising)
                .or(() -> oneOut(values, rising.reversed()))
                .map(row -> breach(board, row));
    }

    /**
     * The only row without which all others are in order: of the two at the first step against it, or there is none. The first or
     * the last row may stand apart: the company the report is about, or an index below the shares.
     */
    private static Optional<Integer> oneOut(List<BigDecimal> values, Comparator<BigDecimal> order) {
        List<Integer> found = step(values, order).stream()
                .flatMap(row -> Stream.of(row - 1, row))
                .filter(row -> step(without(values, row), order).isEmpty())
                .toList();
        return found.stream()
                .filter(row -> found.size() == 1 && row > 0 && row < values.size() - 1)
                .findFirst();
    }

    /** The first row that should stand before the one before it. */
    private static Optional<Integer> step(List<BigDecimal> values, Comparator<BigDecimal> order) {
        return IntStream.range(1, values.size())
                .filter(row -> order.compare(values.get(row - 1), values.get(row)) > 0)
                .boxed()
                .findFirst();
    }

    private static List<BigDecimal> without(List<BigDecimal> values, int row) {
        List<BigDecimal> others = new ArrayList<>(values);
        others.remove(row);
        return others;
    }

    private static Breach breach(List<Observation> board, int row) {
        Observation out = board.get(row);
        return Breach.on(out, Breach.told("one_out_of_order", out).with("count", board.size() - 1))
                .expected(Message.of("one_out_of_order.between")
                        .part("above", board.get(row - 1).told())
                        .part("below", board.get(row + 1).told()))
                .marking(List.of(out));
    }
}
