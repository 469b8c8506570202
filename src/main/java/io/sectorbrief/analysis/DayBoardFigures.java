package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the days of a {@link DayBoard} come to for each subject. */
final class DayBoardFigures {

    private final DayBoard board;
    private final Bench bench;
    private final Readings readings;
    private final DayRuns now;
    private final DayRuns before;

    DayBoardFigures(DayBoard board, Bench bench, Readings readings, DayRuns now, DayRuns before) {
        this.board = board;
        this.bench = bench;
        this.readings = readings;
        this.now = now;
        this.before = before;
    }

    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        for (Observation subject : now.subjects()) {
            figures.addAll(days(subject));
            figures.add(draft(subject, "average_rank", now.within(subject, board.depth()))
                    .number(now.averageRank(subject), Unit.RANK));
        }
        if (!before.isEmpty() && !now.isEmpty()) {
            board.tops().forEach(top -> figures.addAll(cameAndLeft(top)));
            figures.addAll(gains());
        }
        return figures;
    }

    private List<Figure> days(Observation subject) {
        var figures = new ArrayList<Figure>();
        for (int top : board.tops()) {
            count(subject, "in_top" + top, now.within(subject, top)).forEach(figures::add);
        }
        count(subject, "days_at_1", now.within(subject, 1)).forEach(figures::add);
        return figures;
    }

    private Stream<Figure> count(Observation subject, String measure, List<Observation> days) {
        return days.isEmpty()
                ? Stream.empty()
                : Stream.of(draft(subject, measure, days).number(BigDecimal.valueOf(days.size()), Unit.DAYS));
    }

    private List<Figure> cameAndLeft(int top) {
        Stream<Figure> came = now.subjects().stream()
                .filter(subject -> isOnly(subject, now, before, top))
                .map(subject -> one(subject, "new_in_top" + top, now.within(subject, top)));
        Stream<Figure> left = before.subjects().stream()
                .filter(subject -> isOnly(subject, before, now, top))
                .map(subject -> one(subject, "dropped_from_top" + top, before.within(subject, top)));
        return Stream.concat(came, left).toList();
    }

    /** A day in quarantine may have been one in the first places: then nobody is said to have come or left. */
    private static boolean isOnly(Observation subject, DayRuns here, DayRuns there, int top) {
        return !here.within(subject, top).isEmpty()
                && there.within(subject, top).isEmpty()
                && !there.isWaiting(subject);
    }

    private Figure one(Observation subject, String measure, List<Observation> days) {
        return against(subject, measure, days).number(BigDecimal.ONE, Unit.COUNT);
    }

    private List<Figure> gains() {
        return Stream.concat(now.subjects().stream(), before.subjects().stream().filter(this::isGone))
                .map(subject -> against(subject, "average_rank_gain", now.within(subject, board.depth()))
                        .restingOn(before.within(subject, board.depth()))
                        .number(before.averageRank(subject).subtract(now.averageRank(subject)), Unit.POSITIONS))
                .toList();
    }

    private boolean isGone(Observation subject) {
        return now.within(subject, board.depth()).isEmpty();
    }

    private FigureDraft against(Observation subject, String measure, List<Observation> days) {
        return draft(subject, measure, days)
                .against(board.topic().period(bench).previous())
                .completeness(before.completeness(subject));
    }

    private FigureDraft draft(Observation subject, String measure, List<Observation> days) {
        return bench.draft(
                        board.dataset(), board.metric(), measure, board.topic().period(bench))
                .about(subject, readings)
                .restingOn(days)
                .completeness(now.completeness(subject));
    }
}
