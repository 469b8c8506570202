package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How places of a {@link DayBoard} moved against the day before, where the source prints no move. */
record DayMoves(DayBoard board, Bench bench, Readings readings, DayRuns now, DayRuns before) {

    /** By day and place; none of a day whose eve is not known. */
    List<Figure> figures() {
        return now.days().stream().flatMap(this::of).toList();
    }

    private Stream<Figure> of(Period day) {
        int known = Stream.of(before, now)
                .filter(runs -> runs.days().contains(day.previous()))
                .mapToInt(runs -> runs.onBoard(day.previous()).size())
                .sum();
        return now.onBoard(day).stream().filter(seen -> !isPrinted(seen)).flatMap(seen -> move(seen, known).stream());
    }

    private boolean isPrinted(Observation seen) {
        return board.columns().stream()
                .anyMatch(column -> readings.find(seen, column, seen.period()).isPresent());
    }

    /** Who was not there the day before, when so many are known to have been, is new only if nobody is missing on that day. */
    private Optional<Figure> move(Observation seen, int known) {
        return Stream.of(before, now)
                .flatMap(runs -> runs.within(seen, board.depth()).stream())
                .filter(base -> base.period().equals(seen.period().previous()))
                .findFirst()
                .map(base -> Levels.moved(bench, readings, seen, "rank_change")
                        .restingOn(base)
                        .number(rank(base).subtract(rank(seen)), Unit.POSITIONS))
                .or(() -> known < board.depth()
                        ? Optional.empty()
                        : Optional.of(
                                Levels.moved(bench, readings, seen, "new_entry").number(rank(seen), Unit.RANK)));
    }

    private static BigDecimal rank(Observation seen) {
        return seen.value().asNumber().orElseThrow();
    }
}
