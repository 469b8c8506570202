package io.sectorbrief.quality;

import io.sectorbrief.claim.Claim;
import io.sectorbrief.dataset.PeriodRule;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.normalise.PeriodText;
import io.sectorbrief.normalise.PrintedPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds which period a claim is about: what its sentence names, else what the tables of its dataset are about, else the
 * latest such period any table is about, else the document's date.
 */
final class ClaimPeriods {

    private static final Set<PeriodKind> NEAR =
            EnumSet.of(PeriodKind.DAY, PeriodKind.INSTANT, PeriodKind.WEEK, PeriodKind.MONTH, PeriodKind.RANGE);

    private final Optional<LocalDate> published;
    private final List<Observation> cells;

    ClaimPeriods(Extraction extraction, List<Observation> cells) {
        this.published = extraction.published();
        this.cells = cells;
    }

    Optional<PrintedPeriod> of(Claim claim) {
        PeriodRule rule = claim.definition().period();
        Optional<PrintedPeriod> named = named(claim, rule.kind());
        return switch (claim.period()) {
            case SENTENCE -> named;
            case RANGE -> named.filter(found -> found.period().kind() == PeriodKind.RANGE);
            case ANYWHERE -> named.or(() -> fromTables(claim)).or(() -> fromDate(rule));
        };
    }

    private Optional<PrintedPeriod> named(Claim claim, PeriodKind kind) {
        return anchor().flatMap(day -> PeriodText.find(claim.lead(), day)).filter(found -> suits(found, kind));
    }

    /** A day near what the document speaks of; estimates of years to come say nothing of that. */
    private Optional<LocalDate> anchor() {
        return cells.stream()
                .map(Observation::period)
                .filter(period -> NEAR.contains(period.kind()))
                .map(Period::last)
                .max(Comparator.naturalOrder())
                .or(() -> published);
    }

    /** A single day in a sentence (截至 7 月 16 日) is no week; a stretch of days that fits no week is itself. */
    private static boolean suits(PrintedPeriod found, PeriodKind kind) {
        return found.period().kind() == kind || found.period().kind() == PeriodKind.RANGE;
    }

    private Optional<PrintedPeriod> fromTables(Claim claim) {
        PeriodKind kind = claim.definition().period().kind();
        return mostFrequent(cell -> cell.dataset().equals(claim.dataset()))
                .or(() -> latest(kind))
                .map(period -> new PrintedPeriod(period, period.days(), ""));
    }

    private Optional<Period> mostFrequent(Predicate<Observation> which) {
        Map<Period, Integer> counts = new LinkedHashMap<>();
        cells.stream().filter(which).forEach(cell -> counts.merge(cell.period(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Period, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** Some boards lag; the latest period of a report is its own. */
    private Optional<Period> latest(PeriodKind kind) {
        return cells.stream()
                .map(Observation::period)
                .filter(period -> period.kind() == kind)
                .max(Comparator.naturalOrder());
    }

    private Optional<PrintedPeriod> fromDate(PeriodRule rule) {
        return published.map(day -> {
            Period period = Period.containing(rule.kind(), day).earlier(rule.lag());
            return new PrintedPeriod(period, period.days(), "");
        });
    }
}
