package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ranking that is made every day, looked at over a longer period: the grid of days, how long each subject stood where, and
 * who came and who left against the period before.
 *
 * @param topic where they are
 * @param metric the rank
 * @param columns further metrics of a day to list
 * @param tops how deep to look, smallest first; below the last a subject counts as one place further down
 * @param grid whether each day's places are listed
 */
record DayBoard(Topic topic, String metric, List<String> columns, List<Integer> tops, Grid grid) implements Analysis {

    /** Whether each day's places are listed; those of a month are more than anybody reads. */
    enum Grid {
        DAYS,
        NONE
    }

    @Override
    public List<String> metrics() {
        return Stream.concat(Stream.of(metric), columns.stream()).toList();
    }

    /** The last place that counts. */
    int depth() {
        return tops.get(tops.size() - 1);
    }

    @Override
    public List<Figure> figures(Bench bench) {
        Period about = topic.period(bench);
        Readings readings = bench.readings(dataset(), about.previous(), about);
        var figures = new ArrayList<Figure>();
        for (Optional<String> scope : topic.among(DayRuns.scopes(readings, this, about))) {
            var now = new DayRuns(readings, this, about, scope);
            var before = new DayRuns(readings, this, about.previous(), scope);
            if (grid == Grid.DAYS) {
                figures.addAll(grid(bench, readings, now));
                figures.addAll(new DayMoves(this, bench, readings, now, before).figures());
            }
            figures.addAll(new DayBoardFigures(this, bench, readings, now, before).figures());
        }
        return figures;
    }

    private List<Figure> grid(Bench bench, Readings readings, DayRuns runs) {
        var figures = new ArrayList<Figure>();
        for (Period day : runs.days()) {
            runs.onBoard(day)
                    .forEach(seen -> Stream.concat(Stream.of(metric), columns.stream())
                            .flatMap(column -> readings.find(seen, column, day).stream())
                            .map(cell -> Levels.of(bench, readings, cell).value(cell.value()))
                            .forEach(figures::add));
        }
        return figures;
    }
}
