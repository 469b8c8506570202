package io.sectorbrief.observe;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.ColumnType;
import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Fit;
import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.PeriodKind;
import java.time.LocalDate;
import java.util.Optional;

/** The period of each row: what its period column says, or in a grid the header of a cell, counted from the table's period; else the table's own. */
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
        return days.period(text(sighting), anchor)
                .flatMap(printed -> TablePeriod.within(
                                printed, definition.period().kind())
                        .or(() -> Optional.of(printed)
                                .filter(longer -> definition
                                        .period()
                                        .also()
                                        .contains(longer.period().kind()))
                                .map(TablePeriod::asPrinted)));
    }
}
