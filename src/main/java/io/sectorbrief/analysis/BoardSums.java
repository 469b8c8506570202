package io.sectorbrief.analysis;

import io.sectorbrief.analysis.Standing.Place;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a board adds up to: totals and their changes, concentration, how many are over a threshold. */
final class BoardSums {

    private static final int LARGEST = 3;

    /** Printed shares are rounded to a tenth of a point or to a whole one. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    /** A total with service fees is up to a tenth above one without them. */
    private static final BigDecimal FEES = new BigDecimal("0.1");

    private final Board board;
    private final Bench bench;
    private final Readings readings;
    private final Optional<String> scope;
    private final Standing now;
    private final Standing before;
    private final Period period;

    BoardSums(Board board, Bench bench, Readings readings, Optional<String> scope, Standing now, Standing before) {
        this.board = board;
        this.bench = bench;
        this.readings = readings;
        this.scope = scope;
        this.now = now;
        this.before = before;
        this.period = board.topic().period(bench);
    }

    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        if (!now.isEmpty()) {
            board.sums().forEach(metric -> figures.addAll(totals(metric)));
            board.stated().forEach(metric -> figures.addAll(stated(metric)));
            figures.addAll(concentration());
            figures.addAll(marketShares());
            board.over().map(this::countOver).ifPresent(figures::add);
        }
        return figures;
    }

    private List<Figure> totals(String metric) {
        var figures = new ArrayList<Figure>();
        Sum sum = sum(now, now.asListed(before), metric);
        Sum base = sum(before, before.asListed(now), metric);
        int listed = now.summed(before);
        if (sum.parts().isEmpty()) {
            return figures;
        }
        figures.add(draft(metric, "total", sum, listed).sum(sum.number(), sum.unit()));
        if (sum.unit() == base.unit()) {
            Arithmetic.change(sum.number(), base.number())
                    .map(change -> draft(metric, Change.measure(period), sum, listed)
                            .against(period.previous())
                            .restingOn(base.parts())
                            .completeness(base.completeness())
                            .completeness(Completeness.of(
                                    sum.parts().size() == base.parts().size()))
                            .number(change, Unit.FRACTION))
                    .ifPresent(figures::add);
        }
        return figures;
    }

    /** The total that prose states, and how far it lies from the sum of the rows. */
    private List<Figure> stated(String metric) {
        String subject = Totals.subject(board.top());
        Sum sum = sum(now, now.full(), metric);
        var figures = new ArrayList<Figure>();
        readings.where(seen -> seen.metric().equals(metric) && seen.subject().equals(subject)).stream()
                .filter(seen -> seen.period().equals(period) && seen.scope().equals(scope))
                .forEach(seen -> {
                    figures.add(Levels.of(bench, readings, seen).value(seen.value()));
                    if (!sum.parts().isEmpty() && sum.unit() == seen.value().unit()) {
                        gap(metric, sum, seen).ifPresent(figures::add);
                    }
                });
        return figures;
    }

    private Optional<Figure> gap(String metric, Sum sum, Observation seen) {
        return seen.value()
                .asNumber()
                .flatMap(number -> Arithmetic.change(number, sum.number()))
                .map(gap -> draft(metric, "stated_gap", sum, board.top())
                        .restingOn(seen)
                        .number(gap, Unit.FRACTION));
    }

    private List<Figure> concentration() {
        Sum sum = sum(now, now.full(), board.metric());
        Optional<Observation> market = market(sum.unit());
        BigDecimal whole = market.flatMap(seen -> seen.value().asNumber()).orElse(sum.number());
        List<BigDecimal> parts = now.places().stream().map(Place::number).toList();
        List<BigDecimal> largest = parts.stream().limit(LARGEST).toList();
        var figures = new ArrayList<Figure>();
        Arithmetic.share(Arithmetic.sum(largest), whole).ifPresent(share -> {
            figures.add(concentration("cr3", sum, market).number(share, Unit.FRACTION));
            figures.add(concentration("hhi", sum, market).number(Arithmetic.squares(parts, whole), Unit.POINTS));
        });
        return figures;
    }

    /** What each holds of the whole market, worked out as the concentration is, so that the parts add up to it. */
    private List<Figure> marketShares() {
        var figures = new ArrayList<Figure>();
        for (Place place : now.places()) {
            Observation seen = place.seen();
            market(seen.value().unit())
                    .ifPresent(market -> market.value()
                            .asNumber()
                            .flatMap(whole -> Arithmetic.share(place.number(), whole))
                            .map(share -> marketShare(seen, market, share))
                            .ifPresent(figures::add));
        }
        return figures;
    }

    private Figure marketShare(Observation seen, Observation market, BigDecimal share) {
        FigureDraft draft = bench.draft(board.dataset(), board.metric(), "market_share", period)
                .about(seen, readings)
                .restingOn(seen, market);
        return (isFarFromPrinted(seen, share) ? draft.doubted() : draft).number(share, Unit.FRACTION);
    }

    private boolean isFarFromPrinted(Observation seen, BigDecimal share) {
        return board.printedShare()
                .flatMap(metric -> readings.find(seen, metric, seen.period()))
                .flatMap(printed -> printed.value().asNumber())
                .filter(printed -> share.subtract(printed).abs().compareTo(ROUNDING.add(printed.multiply(FEES))) > 0)
                .isPresent();
    }

    private FigureDraft concentration(String measure, Sum sum, Optional<Observation> market) {
        return draft(board.metric(), measure, sum, board.top())
                .restingOn(market.stream().toList());
    }

    /** The market's total, where its dataset has one number for the period and scope in the same unit, not below the board's. */
    private Optional<Observation> market(Unit unit) {
        return board.market()
                .flatMap(dataset -> bench.readings(dataset, period, period).at(period, board.metric(), scope).stream()
                        .filter(seen -> seen.value().unit() == unit)
                        .filter(seen -> seen.value()
                                .asNumber()
                                .filter(whole -> whole.compareTo(listed()) >= 0)
                                .isPresent())
                        .findFirst());
    }

    private BigDecimal listed() {
        return Arithmetic.sum(now.places().stream().map(Place::number).toList());
    }

    private Figure countOver(BigDecimal threshold) {
        long count = now.places().stream()
                .filter(place -> place.number().compareTo(threshold) > 0)
                .count();
        return draft(board.metric(), "count_over", sum(now, now.full(), board.metric()), board.top())
                .number(BigDecimal.valueOf(count), Unit.COUNT);
    }

    private FigureDraft draft(String metric, String measure, Sum sum, int places) {
        return bench.draft(board.dataset(), metric, measure, period)
                .about(Totals.subject(places), scope)
                .restingOn(sum.parts())
                .completeness(sum.completeness());
    }

    private Sum sum(Standing standing, Completeness depth, String metric) {
        List<Observation> parts = standing.places().stream()
                .map(Place::seen)
                .flatMap(seen -> readings.find(seen, metric, seen.period()).stream())
                .filter(seen -> seen.value().asNumber().isPresent())
                .toList();
        boolean whole = parts.size() == standing.places().size();
        return new Sum(parts, depth.and(Completeness.of(whole)));
    }

    /**
     * A metric over the board.
     *
     * @param parts one observation a subject
     * @param completeness whether every subject has one
     */
    private record Sum(List<Observation> parts, Completeness completeness) {

        BigDecimal number() {
            return Arithmetic.sum(parts.stream()
                    .flatMap(part -> part.value().asNumber().stream())
                    .toList());
        }

        Unit unit() {
            return parts.isEmpty() ? Unit.TEXT : parts.get(0).value().unit();
        }
    }
}
