package io.sectorbrief.analysis;

import io.sectorbrief.analysis.Standing.Place;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The rows of a board: each subject's level, rank, share and moves, and who came and who left. */
final class BoardRows {

    private final Board board;
    private final Bench bench;
    private final Readings readings;
    private final Standing now;
    private final Standing before;

    BoardRows(Board board, Bench bench, Readings readings, Standing now, Standing before) {
        this.board = board;
        this.bench = bench;
        this.readings = readings;
        this.now = now;
        this.before = before;
    }

    List<Figure> figures() {
        BigDecimal total =
                Arithmetic.sum(now.places().stream().map(Place::number).toList());
        List<Observation> all = now.places().stream().map(Place::seen).toList();
        var figures = new ArrayList<Figure>();
        for (Place place : now.places()) {
            figures.add(
                    Levels.of(bench, readings, place.seen()).value(place.seen().value()));
            figures.add(draft(place, "rank")
                    .completeness(Completeness.of(now.reaches(place.rank())))
                    .position(place.rank(), Unit.RANK));
            figures.addAll(columns(place));
            figures.addAll(moves(place));
            Arithmetic.share(place.number(), total)
                    .map(share -> draft(place, "share")
                            .restingOn(all)
                            .completeness(now.asListed(before))
                            .number(share, Unit.FRACTION))
                    .ifPresent(figures::add);
        }
        figures.addAll(dropOuts());
        return figures;
    }

    private List<Figure> columns(Place place) {
        Observation row = place.seen();
        return board.columns().stream()
                .flatMap(column -> readings.find(row, column, row.period()).stream())
                .map(cell -> Levels.of(bench, readings, cell).value(cell.value()))
                .toList();
    }

    private List<Figure> moves(Place place) {
        var figures = new ArrayList<Figure>();
        Change.sincePrevious(readings, place.seen(), board.printed())
                .map(change -> draft(place, Change.measure(place.seen().period()))
                        .against(change.base())
                        .restingOn(change.from())
                        .number(change.fraction(), Unit.FRACTION))
                .ifPresent(figures::add);
        before.find(place.seen()).map(base -> rankChange(place, base)).ifPresent(figures::add);
        if (isNew(place)) {
            figures.add(draft(place, "new_entry")
                    .against(place.seen().period().previous())
                    .completeness(before.full())
                    .position(place.rank(), Unit.RANK));
        }
        return figures;
    }

    /** Below the last place known of the base period nobody can be told to be new. */
    private boolean isNew(Place place) {
        return !before.isEmpty() && !before.knows(place.seen()) && areReached(place.rank());
    }

    private boolean areReached(int rank) {
        return now.reaches(rank) && before.reaches(rank);
    }

    private Figure rankChange(Place place, Place base) {
        return draft(place, "rank_change")
                .against(base.seen().period())
                .restingOn(base.seen())
                .completeness(before.completeness())
                .completeness(Completeness.of(now.reaches(place.rank()) && before.reaches(base.rank())))
                .position((long) base.rank() - place.rank(), Unit.POSITIONS);
    }

    private List<Figure> dropOuts() {
        if (now.isEmpty()) {
            return List.of();
        }
        return before.places().stream()
                .filter(base -> !now.knows(base.seen()) && areReached(base.rank()))
                .map(base -> bench.draft(
                                board.dataset(),
                                board.metric(),
                                "drop_out",
                                board.topic().period(bench))
                        .about(base.seen(), readings)
                        .against(base.seen().period())
                        .restingOn(base.seen())
                        .completeness(now.full())
                        .position(base.rank(), Unit.RANK))
                .toList();
    }

    private FigureDraft draft(Place place, String measure) {
        return bench.draft(
                        board.dataset(), board.metric(), measure, place.seen().period())
                .about(place.seen(), readings)
                .restingOn(place.seen());
    }
}
