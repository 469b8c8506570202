package io.sectorbrief.observe;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Fit;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells what of one table could not be read, or not without a doubt. */
final class TableDoubts {

    private final Exhibit exhibit;
    private final Fit fit;
    private final DatasetDefinition definition;
    private final Places places;
    private final Doubts doubts;

    TableDoubts(Exhibit exhibit, Fit fit, Places places, Doubts doubts) {
        this.exhibit = exhibit;
        this.fit = fit;
        this.definition = fit.definition();
        this.places = places;
        this.doubts = doubts;
    }

    void noPeriod(PeriodSearch search) {
        String seen = search.doubts().isEmpty() ? "" : " (" + String.join("; ", search.doubts()) + ")";
        doubts.add(
                Doubts.PERIOD_UNCLEAR,
                Severity.ERROR,
                "no " + kind() + " is named where " + definition.name() + " looks for one, so nothing was read" + seen,
                places.exhibit(exhibit));
    }

    void noScope() {
        doubts.add(
                Doubts.SCOPE_UNCLEAR,
                Severity.ERROR,
                "neither caption, sheet nor equal falling blocks of rows tell the scope, so nothing was read",
                places.exhibit(exhibit));
    }

    void period(PeriodSearch search, TableContent content) {
        for (String doubt : search.doubts()) {
            doubts.add(Doubts.PERIOD_UNCLEAR, Severity.WARN, doubt, places.exhibit(exhibit), content.ids());
        }
        new LongPeriods(definition.period()).in(content).forEach(this::tooLong);
    }

    private void tooLong(Period period, List<Observation> under) {
        doubts.add(
                Doubts.PERIOD_UNCLEAR,
                Severity.WARN,
                period + " is longer than the " + kind() + " that " + definition.name()
                        + " is of; if its tables may have one so long, say so with 'also'",
                places.exhibit(exhibit),
                under.stream().map(Observation::id).toArray(String[]::new));
    }

    private String kind() {
        return definition.period().kind().name().toLowerCase(Locale.ROOT);
    }

    void columns() {
        for (int index : fit.unknown()) {
            doubts.add(
                    Doubts.UNKNOWN_COLUMN,
                    Severity.INFO,
                    "column '" + fit.headers().get(index).path() + "' is not declared in " + definition.name(),
                    places.exhibit(exhibit));
        }
        for (int index = 0; index < fit.headers().size(); index++) {
            units(index);
        }
        if (isUnitLineIdle()) {
            doubts.add(
                    Doubts.UNIT_UNCLEAR,
                    Severity.WARN,
                    "the table's unit holds for no column: the headers of all that could have it name others, which were taken",
                    places.exhibit(exhibit));
        }
    }

    /** A unit of the table that each column overrules was meant for one of them; which one is wrong, nobody knows. */
    private boolean isUnitLineIdle() {
        List<Integer> meant = IntStream.range(0, fit.headers().size())
                .filter(index -> metric(index)
                        .flatMap(column -> InheritedUnit.ofTable(column, exhibit))
                        .isPresent())
                .boxed()
                .toList();
        return !meant.isEmpty() && meant.stream().allMatch(this::overrulesTheTable);
    }

    private boolean overrulesTheTable(int index) {
        Column column = metric(index).orElseThrow();
        return InheritedUnit.ofHeader(column, fit.headers().get(index))
                .filter(own -> !InheritedUnit.ofTable(column, exhibit).equals(Optional.of(own)))
                .isPresent();
    }

    private Optional<Column> metric(int index) {
        return fit.columnAt(index).filter(known -> known.type().isMetric());
    }

    private void units(int index) {
        Optional<Column> column = metric(index);
        List<String> wrong = column.map(known ->
                        InheritedUnit.contradicting(known, fit.headers().get(index)))
                .orElse(List.of());
        if (!wrong.isEmpty()) {
            doubts.add(
                    Doubts.UNIT_UNCLEAR,
                    Severity.WARN,
                    "'" + String.join(", ", wrong) + "' is no unit of "
                            + column.orElseThrow().name(),
                    places.exhibit(exhibit));
        }
    }

    void nameless(Sighting sighting, List<MetricCell> cells) {
        doubts.addRow(
                Doubts.UNREADABLE_CELL,
                "row " + sighting.row().orElse(0) + " has " + cells.size() + " values but no " + definition.subject(),
                places.cell(exhibit, sighting, sighting.column().orElse(0)),
                values(sighting));
    }

    /** A row without a period of its own: filed under the table's, held back; or, where there is none, told in full. */
    void noPeriod(Sighting sighting, RowPeriods periods, Optional<TablePeriod> nearest, List<Observation> heldBack) {
        String what = nearest.map(filed -> "so the row is held back under " + filed.period())
                .orElse("and nothing around the table names one, so the row was not read");
        doubts.addRow(
                Doubts.PERIOD_UNCLEAR,
                "'" + periods.text(sighting) + "' is not a period, " + what,
                places.cell(exhibit, sighting, periods.column().orElse(0)),
                values(sighting),
                heldBack.stream().map(Observation::id).toArray(String[]::new));
    }

    void cell(Sighting sighting, MetricCell cell, CellValue value, Optional<Observation> made) {
        var at = places.cell(exhibit, sighting, cell.index());
        String metric = cell.column().name() + ": ";
        if (value instanceof CellValue.Unreadable unreadable) {
            doubts.add(Doubts.UNREADABLE_CELL, Severity.WARN, metric + unreadable.why(), at);
        } else if (value instanceof CellValue.Wordy wordy) {
            doubts.add(Doubts.UNREADABLE_CELL, Severity.INFO, metric + wordy.why(), at);
        } else if (value instanceof CellValue.Taken taken) {
            doubts.add(
                    taken.rule(),
                    taken.severity(),
                    metric + taken.why(),
                    at,
                    made.map(Observation::id).stream().toArray(String[]::new));
        }
    }

    private static String values(Sighting sighting) {
        return sighting.line().cells().stream().map(Cell::text).collect(Collectors.joining(" | "));
    }
}
