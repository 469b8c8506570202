package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** No value leaps away from its own past much further than the others of its board, or than itself so far. */
final class Outlier implements HistoryRule {

    /** Of that many robust standard deviations one in millions is left by chance. */
    private static final double FAR = 5;

    /** Fewer changes do not tell how far apart they are. */
    private static final int ENOUGH = 5;

    /** Boards that hardly move at all still have one width of some ten per cent. */
    private static final double LEAST_WIDTH = 0.04;

    /** What is less than threefold happens every week. */
    private static final double LEAST_FACTOR = 3;

    /** Of so many, one more or less moves neither the middle nor the width to speak of. */
    private static final int MANY = 100;

    /** All of one metric and scope; where there are many, with the way they move together, reckoned once. */
    private record Board(List<Growth> growths, Optional<Spread> whole) {

        static Board of(List<Growth> growths) {
            List<Double> rates = growths.stream().map(Growth::rate).toList();
            return new Board(
                    growths, Optional.of(rates).filter(all -> all.size() > MANY).map(Spread::of));
        }
    }

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "outlier",
                Severity.WARN,
                List.of(
                        new Argument("metrics", Kind.METRICS, Need.REQUIRED, "what moves little"),
                        new Argument("least", Kind.NUMBER, Need.OPTIONAL, "the least factor that tells, 3 if left out"),
                        new Argument(
                                "unless", Kind.METRIC, Need.OPTIONAL, "the printed change, which may explain a leap")),
                "No value leaps from its past further than its board does (robust z-score of the log change)");
    }

    @Override
    public List<Breach> breaches(SliceView slice, Arguments arguments) {
        Map<List<Object>, List<Growth>> boards = new LinkedHashMap<>();
        for (Growth growth : Growth.of(slice, slice.of(arguments.list("metrics")))) {
            Observation now = growth.now();
            boards.computeIfAbsent(List.of(now.metric(), now.scope()), first -> new ArrayList<>())
                    .add(growth);
        }
        return boards.values().stream()
                .map(Board::of)
                .flatMap(board -> board.growths().stream()
                        .filter(growth -> leaps(slice, growth, board, arguments))
                        .map(Outlier::breach))
                .toList();
    }

    private static boolean leaps(SliceView slice, Growth growth, Board board, Arguments arguments) {
        double least = Math.log10(
                arguments.number("least").map(BigDecimal::doubleValue).orElse(LEAST_FACTOR));
        return board.whole()
                .or(() -> usual(slice, growth, board.growths()))
                .filter(usual -> Math.abs(growth.rate() - usual.middle()) >= least
                        && usual.score(growth.rate(), LEAST_WIDTH) >= FAR)
                .filter(usual -> !isExplained(slice, growth, arguments))
                .isPresent();
    }

    /** How its board moves; where that is too small, how the series itself has moved so far. */
    private static Optional<Spread> usual(SliceView slice, Growth growth, List<Growth> board) {
        List<Double> others = board.stream()
                .filter(other -> !Objects.equals(Series.of(other.now()), Series.of(growth.now())))
                .map(Growth::rate)
                .toList();
        List<Double> rates = others.size() >= ENOUGH ? others : own(slice, Series.of(growth.now()));
        return Optional.of(rates).filter(known -> known.size() >= ENOUGH).map(Spread::of);
    }

    private static List<Double> own(SliceView slice, Series series) {
        List<BigDecimal> values = slice.past()
                .map(when -> SliceView.settled(slice.at(when, series)))
                .flatMap(Optional::stream)
                .map(SliceView::number)
                .filter(number -> number.signum() > 0)
                .toList();
        return Stream.iterate(1, index -> index < values.size(), index -> index + 1)
                .map(index -> Growth.rate(values.get(index), values.get(index - 1)))
                .toList();
    }

    /** Whether the leap is printed beside the value, and comes to it. */
    private static boolean isExplained(SliceView slice, Growth growth, Arguments arguments) {
        return arguments.optional("unless").stream()
                .flatMap(metric -> slice.beside(growth.now(), metric).stream())
                .anyMatch(change -> StoredChange.fits(change, growth.before(), growth.now(), arguments));
    }

    private static Breach breach(Growth growth) {
        Observation now = growth.now();
        Observation before = growth.before();
        return Breach.on(
                        now,
                        Breach.told("outlier", now)
                                .with("times", Growth.times(growth.rate()))
                                .part("more", Growth.direction(growth.rate()))
                                .part("before", before.told())
                                .with("period", before.period()))
                .related(List.of(before.source()));
    }
}
