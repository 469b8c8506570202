package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sum of the year's periods so far, and its change against the same periods a year before. */
final class YearToDate {

    private final Series series;
    private final Bench bench;
    private final Readings readings;
    private final Observation now;
    private final List<Period> periods;

    YearToDate(Series series, Bench bench, Readings readings, Observation now) {
        this.series = series;
        this.bench = bench;
        this.readings = readings;
        this.now = now;
        this.periods = Years.upTo(now.period());
    }

    /** The sum and its change; none where more periods are missing than may be, or where there is nothing to sum. */
    List<Figure> figures() {
        List<Observation> year = seen(periods);
        if (!isEnough(year)) {
            return List.of();
        }
        var figures = new ArrayList<Figure>();
        figures.add(draft("ytd", year).sum(sum(year), now.value().unit()));
        yearBefore(year).ifPresent(figures::add);
        return figures;
    }

    private Optional<Figure> yearBefore(List<Observation> year) {
        List<Observation> before =
                seen(periods.stream().map(Period::yearBefore).distinct().toList());
        if (!isEnough(before)) {
            return Optional.empty();
        }
        return Arithmetic.change(sum(year), sum(before))
                .map(change -> draft("ytd_yoy", year)
                        .against(now.period().yearBefore())
                        .restingOn(before)
                        .completeness(whole(before))
                        .number(change, Unit.FRACTION));
    }

    private FigureDraft draft(String measure, List<Observation> year) {
        return bench.draft(series.dataset(), series.metric(), measure, now.period())
                .about(now, readings)
                .restingOn(year)
                .completeness(whole(year));
    }

    private List<Observation> seen(List<Period> of) {
        return of.stream()
                .flatMap(period -> readings.find(now, series.metric(), period).stream())
                .filter(seen -> seen.value().unit() == now.value().unit())
                .toList();
    }

    private boolean isEnough(List<Observation> seen) {
        return !seen.isEmpty() && periods.size() - seen.size() <= series.gaps();
    }

    private Completeness whole(List<Observation> seen) {
        return Completeness.of(seen.size() >= periods.size());
    }

    private static BigDecimal sum(List<Observation> seen) {
        return Arithmetic.sum(
                seen.stream().flatMap(one -> one.value().asNumber().stream()).toList());
    }
}
