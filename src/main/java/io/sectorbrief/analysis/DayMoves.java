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
final class DayMoves {

    private final DayBoard board;
    private final Bench bench;
    private final Readings readings;
    private final DayRuns now;
    private final DayRuns before;

    DayMoves(DayBoard board, Bench bench, Readings readings, DayRuns now, DayRuns before) {
        this.board = board;
        this.bench = bench;
        this.readings = readings;
        this.now = now;
        this.before = before;
    }

    /** By day and place; none of a day whose eve is not known. */
    List<Figure> figures() {
        return now.days().stream()
                .flatMap(day -> now.onBoard(day).stream().filter(seen -> !isPrinted(seen)))
                .flatMap(seen -> move(seen, onBoard(seen.period().previous())).stream())
                .toList();
    }

    private boolean isPrinted(Observation seen) {
        return board.columns().stream()
                .anyMatch(column -> readings.find(seen, column, seen.period()).isPresent());
    }

    private List<Observation> onBoard(Period eve) {
        return Stream.of(before, now)
                .filter(runs -> runs.days().contains(eve))
                .flatMap(runs -> runs.onBoard(eve).stream())
                .toList();
    }

    /** Who was not there the day before is new only if nobody is missing on that day. */
    private Optional<Figure> move(Observation seen, List<Observation> eve) {
        Optional<Observation> base = eve.stream()
                .filter(other -> readings.subjects()
                        .key(other)
                        .equals(readings.subjects().key(seen)))
                .findFirst();
        if (base.isPresent()) {
            return base.map(other -> draft(seen, "rank_change")
                    .restingOn(other)
                    .number(rank(other).subtract(rank(seen)), Unit.POSITIONS));
        }
        return eve.size() < board.depth()
                ? Optional.empty()
                : Optional.of(draft(seen, "new_entry").number(rank(seen), Unit.RANK));
    }

    private FigureDraft draft(Observation seen, String measure) {
        return bench.draft(board.dataset(), board.metric(), measure, seen.period())
                .about(seen, readings)
                .against(seen.period().previous())
                .restingOn(seen);
    }

    private static BigDecimal rank(Observation seen) {
        return seen.value().asNumber().orElseThrow();
    }
}
