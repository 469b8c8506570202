package io.sectorbrief.observe;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.ColumnType;
import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Fit;
import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.PeriodKind;
import java.time.LocalDate;
import java.util.Optional;

/** The period of each row: what its period column says, counted from the table's period; else the table's own. */
final class RowPeriods {

    private final DatasetDefinition definition;
    private final DayReader days;
    private final Optional<TablePeriod> table;
    private final Optional<Integer> column;
    private final Optional<LocalDate> anchor;

    RowPeriods(Fit fit, DayReader days, PeriodSearch search, Optional<LocalDate> documentAnchor) {
        this.definition = fit.definition();
        this.days = days;
        this.table = search.period();
        this.column = definition.columns().values().stream()
                .filter(known -> known.type() == ColumnType.PERIOD)
                .map(Column::name)
                .flatMap(name -> fit.places(name).stream())
                .findFirst();
        this.anchor = search.nearest()
                .filter(found -> found.period().kind() != PeriodKind.UNDATED)
                .map(found -> found.covered()
                        .map(DateRange::last)
                        .orElseGet(() -> found.period().last()))
                .or(() -> documentAnchor);
    }

    boolean isThere() {
        return column.isPresent();
    }

    Optional<Integer> column() {
        return column;
    }

    /** The day from which 今天 and dates without a year count. */
    Optional<LocalDate> anchor() {
        return anchor;
    }

    String text(Sighting sighting) {
        return column.map(sighting::text).orElse("");
    }

    Optional<TablePeriod> of(Sighting sighting) {
        if (column.isEmpty()) {
            return table;
        }
        return days.period(text(sighting), anchor)
                .flatMap(printed ->
                        TablePeriod.within(printed, definition.period().kind()));
    }
}
