package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The largest of a dataset by one metric: their levels, ranks and changes, who came and who left, and what they add up to.
 *
 * @param topic where they are
 * @param metric what ranks them
 * @param columns further metrics to list for those on the board
 * @param sums metrics to be added up over the board
 * @param top how many places
 * @param market dataset with the whole market's total of the metric, one subject a period
 * @param over threshold of {@code count_over}
 * @param printed metric of the change as the source prints it
 * @param printedRank metric of the rank as the source prints it, for equal numbers
 * @param printedShare metric of the share of the market as the source prints it; a share far from it is marked
 * @param stated metrics of the board's total as prose states them, told beside the sums
 */
record Board(
        Topic topic,
        String metric,
        List<String> columns,
        List<String> sums,
        int top,
        Optional<String> market,
        Optional<BigDecimal> over,
        Optional<String> printed,
        Optional<String> printedRank,
        Optional<String> printedShare,
        List<String> stated)
        implements Analysis {

    @Override
    public List<String> metrics() {
        return Stream.of(
                        List.of(metric),
                        columns,
                        sums,
                        stated,
                        Stream.of(printed, printedRank, printedShare)
                                .flatMap(Optional::stream)
                                .toList())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    public List<Figure> figures(Bench bench) {
        Period about = topic.period(bench);
        Readings readings = bench.readings(dataset(), about.previous(), about);
        var figures = new ArrayList<Figure>();
        for (Optional<String> scope : topic.among(readings.scopes(about, metric))) {
            var now = new Standing(readings, this, about, scope);
            var before = new Standing(readings, this, about.previous(), scope);
            figures.addAll(new BoardRows(this, bench, readings, now, before).figures());
            figures.addAll(new BoardSums(this, bench, readings, scope, now, before).figures());
        }
        return figures;
    }
}
