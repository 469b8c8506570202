package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Part and share of each row tell the whole that the share is of; that of a board is one. It needs no printed total: the rows are
 * held against each other, and where most agree the others are wrong.
 */
final class OneWhole implements TableRule {

    /** Fewer rows agree by chance, as shares of a digit or two leave much room. */
    private static final int WITNESSES = 4;

    /** Of four rows three agree, or nobody knows which are wrong: shares may be of several wholes, or of other days. */
    private static final int AGREEING_OF_FOUR = 3;

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "one_whole",
                Severity.WARN,
                List.of(
                        new Argument("part", Kind.METRIC, Need.REQUIRED, "the part"),
                        new Argument("share", Kind.METRIC, Need.REQUIRED, "its printed share")),
                "The shares of a board are of one whole: a row that is off where most others agree is wrong, as far as rounding tells");
    }

    /** A row with all the wholes that its share may be of. */
    private record Telling(Observation part, Observation share, Interval whole) {}

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        return table.boards(arguments.text("share")).values().stream()
                .map(board -> telling(table, board, arguments.text("part")))
                .flatMap(rows -> agreed(rows).stream()
                        .flatMap(whole -> rows.stream()
                                .filter(row -> !row.whole().meets(whole))
                                .map(row -> breach(row, whole))))
                .toList();
    }

    private static List<Telling> telling(TableView table, List<Observation> board, String part) {
        return board.stream()
                .flatMap(share -> table
                        .beside(share, part)
                        .flatMap(one -> whole(one, share).map(whole -> new Telling(one, share, whole)))
                        .stream())
                .toList();
    }

    private static Optional<Interval> whole(Observation part, Observation share) {
        return part.value() instanceof Quantity one
                        && share.value() instanceof Quantity of
                        && one.qualifier() == Qualifier.EQ
                        && of.qualifier() == Qualifier.EQ
                ? Interval.of(one).over(Interval.roundedOrCut(of))
                : Optional.empty();
    }

    /** What lies in as many of them as can be, where these are most; it begins where one of them begins. */
    private static Optional<Interval> agreed(List<Telling> rows) {
        List<Interval> wholes = rows.stream().map(Telling::whole).toList();
        return mostMetAt(wholes)
                .map(at -> wholes.stream()
                        .filter(whole -> whole.meets(new Interval(at, at)))
                        .toList())
                .filter(agreeing ->
                        agreeing.size() >= WITNESSES && agreeing.size() * 4 >= rows.size() * AGREEING_OF_FOUR)
                .flatMap(agreeing -> agreeing.stream()
                        .map(Optional::of)
                        .reduce((all, one) -> all.flatMap(common -> common.meeting(one.orElseThrow())))
                        .orElseThrow());
    }

    /** Where most of them lie one over the other; one walk along their ends, for a board may have thousands of rows. */
    private static Optional<BigDecimal> mostMetAt(List<Interval> wholes) {
        List<BigDecimal> lows = wholes.stream().map(Interval::low).sorted().toList();
        List<BigDecimal> highs = wholes.stream().map(Interval::high).sorted().toList();
        Optional<BigDecimal> best = Optional.empty();
        int most = 0;
        int ended = 0;
        for (int begun = 1; begun <= lows.size(); begun++) {
            BigDecimal low = lows.get(begun - 1);
            while (highs.get(ended).compareTo(low) < 0) {
                ended++;
            }
            if (begun - ended > most) {
                most = begun - ended;
                best = Optional.of(low);
            }
        }
        return best;
    }

    private static Breach breach(Telling row, Interval whole) {
        BigDecimal part = ((Quantity) row.part().value()).number();
        String expected = Percent.of(part.divide(whole.middle(), MathContext.DECIMAL64));
        return Breach.on(
                        row.share(),
                        Breach.told("one_whole", row.share())
                                .part("part", row.part().told())
                                .with("expected", expected))
                .expected(expected)
                .marking(List.of(row.share(), row.part()))
                .related(List.of(row.part().source()));
    }
}
