package io.sectorbrief.observe;

import io.sectorbrief.dataset.Fit;
import io.sectorbrief.dataset.HeaderDates;
import io.sectorbrief.dataset.PeriodRule;
import io.sectorbrief.dataset.PeriodRule.PeriodSource;
import io.sectorbrief.dataset.PeriodRule.Undated;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Period;
import io.sectorbrief.normalise.PeriodText;
import io.sectorbrief.observe.PeriodHint.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds which period a table is about, in the places and the order its dataset names. A year alone is no period of a table
 * of weeks, and a period that no calendar has is passed over only with a doubt.
 */
final class PeriodFinder {

    private static final Set<Weight> STRONG = EnumSet.of(Weight.NAMED, Weight.DAY, Weight.LONGER);

    private final DocumentContext context;

    PeriodFinder(DocumentContext context) {
        this.context = context;
    }

    PeriodSearch find(Exhibit exhibit, Fit fit) {
        PeriodRule rule = fit.definition().period();
        var places = new PeriodPlaces(context, exhibit, fit.headers());
        var hints = new PeriodHints(places, rule.kind());
        Optional<PeriodHint> hint = chosen(rule, hints);
        Optional<TablePeriod> period = new SumToDate(fit, hints).isIn(exhibit)
                ? Optional.empty()
                : hint.map(PeriodHint::period)
                        .or(() -> report(rule, exhibit))
                        .or(() -> undated(rule))
                        .map(found -> found.asIn(rule));
        return new PeriodSearch(
                period,
                places.frame(),
                new PeriodDoubts(rule, hints).of(hint, period),
                period.flatMap(found -> contradiction(rule, hints, found)));
    }

    /** The first place that names one, else the first that says up to when data had come. */
    private static Optional<PeriodHint> chosen(PeriodRule rule, PeriodHints hints) {
        List<List<PeriodHint>> bySource = rule.from().stream().map(hints::in).toList();
        return Stream.of(STRONG, EnumSet.of(Weight.AS_OF))
                .flatMap(weights -> bySource.stream().flatMap(all -> best(all, weights).stream()))
                .findFirst();
    }

    /** Of several that weigh alike the latest: this week stands beside the last one. */
    private static Optional<PeriodHint> best(List<PeriodHint> hints, Set<Weight> weights) {
        List<PeriodHint> worth =
                hints.stream().filter(hint -> weights.contains(hint.weight())).toList();
        Comparator<PeriodHint> lighter = Comparator.comparing(PeriodHint::weight);
        return worth.stream()
                .min(lighter)
                .flatMap(heaviest -> worth.stream()
                        .filter(hint -> hint.weight() == heaviest.weight())
                        .reduce((first, next) -> endsLater(next, first) ? next : first));
    }

    private static boolean endsLater(PeriodHint one, PeriodHint other) {
        return one.period().period().last().isAfter(other.period().period().last());
    }

    /** One of both is wrong; a place that names the chosen one too contradicts nothing. */
    private static Optional<TablePeriod> contradiction(PeriodRule rule, PeriodHints hints, TablePeriod chosen) {
        List<TablePeriod> others = new ArrayList<>();
        for (PeriodSource source : rule.from()) {
            List<TablePeriod> named = hints.in(source).stream()
                    .filter(hint -> hint.weight() == Weight.NAMED || hint.weight() == Weight.DAY)
                    .map(PeriodHint::period)
                    .filter(period -> period.period().kind() == chosen.period().kind())
                    .toList();
            if (named.stream().noneMatch(period -> period.period().equals(chosen.period()))) {
                others.addAll(named);
            }
        }
        return others.stream().findFirst();
    }

    private Optional<TablePeriod> report(PeriodRule rule, Exhibit exhibit) {
        if (!rule.from().contains(PeriodSource.REPORT)) {
            return Optional.empty();
        }
        return context.frontPage()
                .period(rule.kind(), context.anchor())
                .or(() -> lastDays(rule, exhibit))
                .or(() -> exhibit.asOf()
                        .flatMap(said -> HeaderDates.sure(said))
                        .filter(said -> rule.lag() == 0)
                        .flatMap(said -> TablePeriod.within(said, rule.kind())))
                .or(() -> context.extraction().published().map(day -> ofDate(rule, day)));
    }

    /** Data as of the last days of a period are of it. */
    private Optional<TablePeriod> lastDays(PeriodRule rule, Exhibit exhibit) {
        return exhibit.asOf()
                .flatMap(said -> context.anchor().flatMap(day -> PeriodText.find(said, day)))
                .filter(said -> PeriodHints.isDay(said.period()))
                .map(said -> said.covered().last())
                .filter(day -> PeriodHints.isNearTheEnd(day, Period.containing(rule.kind(), day)))
                .map(day -> TablePeriod.named(Period.containing(rule.kind(), day)));
    }

    /** Sure only where the first page names days of it as well. */
    private TablePeriod ofDate(PeriodRule rule, LocalDate published) {
        Period period = rule.of(published);
        return context.frontPage().speaksOf(period) ? TablePeriod.named(period) : TablePeriod.assumed(period);
    }

    private static Optional<TablePeriod> undated(PeriodRule rule) {
        return rule.undated() == Undated.KEEP ? Optional.of(TablePeriod.named(Period.UNDATED)) : Optional.empty();
    }
}
