package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one value of a row is of another lies within bounds that nothing real has left: a company has no trillion of shares. It
 * finds a value in another unit than its column's in the first week already, when there is no history to hold it against; where
 * the middle of a column is too far off for a middle, it is the unit above the column.
 */
final class SaneRatio implements TableRule {

    private static final String NAME = "ratio_range";

    /** With fewer rows one odd company would speak for the column. */
    private static final int ENOUGH = 3;

    /** Two values of one row that are held against each other. */
    private record Pair(Observation part, Observation over, BigDecimal ratio) {

        boolean isWithin(Optional<BigDecimal> from, Optional<BigDecimal> to) {
            return SaneRatio.isWithin(ratio, from, to);
        }
    }

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                NAME,
                Severity.ERROR,
                List.of(
                        new Argument("part", Kind.METRIC, Need.REQUIRED, "what is divided, such as a market value"),
                        new Argument("over", Kind.METRIC, Need.REQUIRED, "by what, such as a price"),
                        new Argument("from", Kind.NUMBER, Need.REQUIRED, "the least that is sane"),
                        new Argument("to", Kind.NUMBER, Need.REQUIRED, "the most that is sane"),
                        new Argument(
                                "middle-from",
                                Kind.NUMBER,
                                Need.OPTIONAL,
                                "the least that the middle of a column may be"),
                        new Argument(
                                "middle-to",
                                Kind.NUMBER,
                                Need.OPTIONAL,
                                "the most that the middle of a column may be")),
                "What one metric of a row is of another lies within sane bounds, as the number of a company's shares does, and"
                        + " the middle of a column within narrower ones");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        Map<Optional<Integer>, List<Pair>> columns = pairs(table, arguments)
                .collect(Collectors.groupingBy(
                        pair -> pair.part().source().column(), LinkedHashMap::new, Collectors.toList()));
        return columns.values().stream()
                .flatMap(column -> breaches(table, column, arguments))
                .toList();
    }

    private static Stream<Pair> pairs(TableView table, Arguments arguments) {
        return table.of(arguments.text("part")).stream()
                .flatMap(part -> table
                        .beside(part, arguments.text("over"))
                        .flatMap(over -> ratio(part, over).map(ratio -> new Pair(part, over, ratio)))
                        .stream());
    }

    private static Optional<BigDecimal> ratio(Observation part, Observation over) {
        return over.value()
                .asNumber()
                .filter(divisor -> divisor.signum() > 0)
                .flatMap(divisor ->
                        part.value().asNumber().map(number -> number.divide(divisor, MathContext.DECIMAL64)));
    }

    private static boolean isWithin(BigDecimal ratio, Optional<BigDecimal> from, Optional<BigDecimal> to) {
        return from.filter(least -> ratio.compareTo(least) < 0).isEmpty()
                && to.filter(most -> ratio.compareTo(most) > 0).isEmpty();
    }

    private static Stream<Breach> breaches(TableView table, List<Pair> column, Arguments arguments) {
        return isInAnotherUnit(column, arguments)
                ? Stream.of(wholeColumn(table, column))
                : column.stream()
                        .filter(pair -> !pair.isWithin(arguments.number("from"), arguments.number("to")))
                        .map(SaneRatio::breach);
    }

    private static boolean isInAnotherUnit(List<Pair> column, Arguments arguments) {
        List<BigDecimal> ratios = column.stream().map(Pair::ratio).sorted().toList();
        return column.size() >= ENOUGH
                && !isWithin(
                        ratios.get(ratios.size() / 2), arguments.number("middle-from"), arguments.number("middle-to"));
    }

    /** One of both is in another unit; nobody knows which. */
    private static Breach breach(Pair pair) {
        return Breach.on(
                        pair.part(),
                        Breach.told(NAME, pair.part()).part("over", pair.over().told()))
                .marking(List.of(pair.part(), pair.over()))
                .related(List.of(pair.over().source()));
    }

    /** All of it, for those that happen to be within bounds are in the same unit. */
    private static Breach wholeColumn(TableView table, List<Pair> column) {
        Pair first = column.get(0);
        String header = table.header(first.part());
        return Breach.on(
                        table.place(),
                        Message.of("ratio_range.column")
                                .with("count", column.size())
                                .with("header", header)
                                .with("over", table.header(first.over())))
                .of(first.part().metric(), first.part().period())
                .printed(header)
                .marking(column.stream()
                        .flatMap(pair -> Stream.of(pair.part(), pair.over()))
                        .toList());
    }
}
