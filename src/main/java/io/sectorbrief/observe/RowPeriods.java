package io.sectorbrief.observe;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.ColumnType;
import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Fit;
import io.sectorbrief.dataset.PeriodRule;
import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.normalise.PrintedPeriod;
import java.time.LocalDate;
import java.util.Optional;

/** The period of each row: what its column or the header of its grid says, counted from the table's; else the table's own. */
final class RowPeriods {

    private final DatasetDefinition definition;
    private final DayReader days;
    private final Optional<TablePeriod> table;
    private final Optional<String> name;
    private final Optional<Integer> column;
    private final Optional<LocalDate> anchor;

    RowPeriods(Fit fit, DayReader days, PeriodSearch search, Optional<LocalDate> documentAnchor) {
        this.definition = fit.definition();
        this.days = days;
        this.table = search.period();
        this.name = definition.columns().values().stream()
                .filter(known -> known.type() == ColumnType.PERIOD)
                .map(Column::name)
                .filter(fit::says)
                .findFirst();
        this.column = name.flatMap(known -> fit.places(known).stream().findFirst());
        this.anchor = search.nearest()
                .filter(found -> found.period().kind() != PeriodKind.UNDATED)
                .map(found -> found.covered()
                        .map(DateRange::last)
                        .orElseGet(() -> found.period().last()))
                .or(() -> documentAnchor);
    }

    boolean isThere() {
        return name.isPresent();
    }

    Optional<Integer> column() {
        return column;
    }

    /** The day from which 今天 and dates without a year count. */
    Optional<LocalDate> anchor() {
        return anchor;
    }

    String text(Sighting sighting) {
        Optional<String> above = name.map(sighting.parts()::get);
        return above.or(() -> column.map(sighting::text)).orElse("");
    }

    Optional<TablePeriod> of(Sighting sighting) {
        if (!isThere()) {
            return table;
        }
        return days.period(text(sighting), anchor).flatMap(this::allowed);
    }

    private Optional<TablePeriod> allowed(PrintedPeriod printed) {
        PeriodRule rule = definition.period();
        Optional<TablePeriod> within = TablePeriod.within(printed, rule.kind());
        return within.isEmpty() && rule.allows(printed.period().kind())
                ? Optional.of(TablePeriod.asPrinted(printed))
                : within;
    }
}
