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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A total that prose states for a board is the sum of the board. */
final class BoardTotal implements TableRule {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "board_total",
                Severity.WARN,
                List.of(
                        new Argument("metrics", Kind.METRICS, Need.REQUIRED, "what is added up"),
                        new Argument("subject", Kind.TEXT, Need.REQUIRED, "the total's subject, such as Top10合计")),
                "A total that prose states is the sum of the board, within what rounding its rows explains; of a board that prints fewer rows than the total has, at least that sum");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        return arguments.list("metrics").stream()
                .flatMap(metric -> table.boards(metric).values().stream())
                .flatMap(board ->
                        stated(table, board, arguments.text("subject"))
                                .flatMap(total -> breach(table, board, total))
                                .stream())
                .toList();
    }

    private static Optional<Observation> stated(TableView table, List<Observation> board, String subject) {
        Observation row = board.get(0);
        return table.document().claims().stream()
                .map(ReadClaim::observation)
                .filter(claim -> claim.subject().equals(subject)
                        && claim.metric().equals(row.metric())
                        && TableView.board(claim).equals(TableView.board(row)))
                .findFirst();
    }

    private static Optional<Breach> breach(TableView table, List<Observation> board, Observation total) {
        if (!(total.value() instanceof Quantity stated)) {
            return Optional.empty();
        }
        List<Quantity> rows =
                board.stream().flatMap(one -> quantity(one).stream()).toList();
        BigDecimal sum = sum(rows.stream().map(Quantity::number));
        BigDecimal slack = sum(rows.stream().map(Quantity::step)).add(stated.step());
        BigDecimal missing = stated.number().subtract(sum);
        boolean isWhole = rows.size() >= size(total.subject());
        boolean agrees = (isWhole ? missing.abs() : missing.negate()).compareTo(slack) <= 0;
        Message message = Breach.told("board_total", total).with("sum", sum.toPlainString());
        return agrees
                ? Optional.empty()
                : Optional.of(Breach.on(table.place(), message)
                        .of(total.metric(), total.period())
                        .printed(total.source().raw())
                        .expected(sum.toPlainString())
                        .marking(List.of(total))
                        .related(List.of(total.source())));
    }

    /** How many the total is of; none where its name does not say. */
    private static int size(String subject) {
        Matcher number = NUMBER.matcher(subject);
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }

    private static Optional<Quantity> quantity(Observation one) {
        return one.value() instanceof Quantity quantity ? Optional.of(quantity) : Optional.empty();
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
