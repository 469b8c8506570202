package io.sectorbrief.observe;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Fit;
import io.sectorbrief.dataset.PeriodRule.PeriodSource;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Severity;
import io.sectorbrief.normalise.Entities;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The reading of one table as one dataset, from its cells to observations. */
final class TableReading {

    private final Exhibit exhibit;
    private final Fit fit;
    private final DatasetDefinition definition;
    private final Optional<TablePeriod> period;
    private final Doubts doubts;
    private final Places places;
    private final ScopeFinder scopes;
    private final RowPeriods rowPeriods;
    private final RowCodes codes;
    private final MetricCells metrics;
    private final ObservationMaker maker;

    TableReading(
            DocumentContext context,
            Exhibit exhibit,
            Fit fit,
            Optional<TablePeriod> period,
            Entities entities,
            Doubts doubts) {
        this.exhibit = exhibit;
        this.fit = fit;
        this.definition = fit.definition();
        this.period = period;
        this.doubts = doubts;
        this.places = new Places(context.document());
        this.scopes = new ScopeFinder(exhibit, fit);
        var days = new DayReader(context.isSpreadsheet() ? DayReader.Cells.SPREADSHEET : DayReader.Cells.PRINTED);
        this.rowPeriods = new RowPeriods(fit, days, period, context.anchor());
        this.codes = new RowCodes(exhibit, fit, places, doubts);
        this.metrics = new MetricCells(exhibit, fit, new CellReader(days));
        this.maker = new ObservationMaker(context, exhibit, entities);
    }

    /** What the table as a whole is about; empty where each row says it. */
    Optional<Period> period() {
        return period.map(TablePeriod::period);
    }

    List<Observation> observations() {
        if (!isClear()) {
            return List.of();
        }
        reportColumns();
        var observations = new ArrayList<Observation>();
        int order = 0;
        var sightings = new Sightings(fit);
        for (Sighting sighting : sightings.of(exhibit)) {
            if (TotalRows.isTotal(definition, sighting)) {
                continue;
            }
            List<MetricCell> cells = metrics.of(sighting, sightings);
            boolean empty = cells.stream().allMatch(cell -> cell.text().isBlank());
            if (sighting.name().isBlank()) {
                reportNameless(sighting, cells, empty);
            } else if (!empty) {
                order++;
                cells.addAll(metrics.byOrder(sighting, order));
                observations.addAll(read(sighting, cells));
            }
        }
        observations.addAll(new TotalReading(exhibit, fit, period, metrics, maker, this::report).observations());
        return observations;
    }

    private boolean isClear() {
        boolean rowsSay = definition.period().from().contains(PeriodSource.COLUMN) && rowPeriods.isThere();
        if (period.isEmpty() && !rowsSay) {
            doubts.add(
                    Doubts.PERIOD_UNCLEAR,
                    Severity.ERROR,
                    "no " + definition.period().kind().name().toLowerCase(Locale.ROOT) + " is named where "
                            + definition.name() + " looks for one, so nothing was read",
                    places.exhibit(exhibit));
        }
        if (scopes.isUnclear()) {
            doubts.add(
                    Doubts.SCOPE_UNCLEAR,
                    Severity.ERROR,
                    "neither caption, sheet nor equal falling blocks of rows tell the scope, so nothing was read",
                    places.exhibit(exhibit));
        }
        return (period.isPresent() || rowsSay) && !scopes.isUnclear();
    }

    private void reportColumns() {
        if (period.filter(found -> found.basis() == TablePeriod.Basis.REPORT_DATE)
                .isPresent()) {
            doubts.add(
                    Doubts.PERIOD_UNCLEAR,
                    Severity.WARN,
                    "the table names no period; the report's date gave " + period().orElseThrow(),
                    places.exhibit(exhibit));
        }
        for (int index : fit.unknown()) {
            doubts.add(
                    Doubts.UNKNOWN_COLUMN,
                    Severity.INFO,
                    "column '" + fit.headers().get(index).path() + "' is not declared in " + definition.name(),
                    places.exhibit(exhibit));
        }
        for (int index = 0; index < fit.headers().size(); index++) {
            reportUnits(index);
        }
    }

    private void reportUnits(int index) {
        Optional<Column> column =
                fit.columnAt(index).filter(known -> known.type().isMetric());
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

    private void reportNameless(Sighting sighting, List<MetricCell> cells, boolean empty) {
        if (!empty) {
            int column = sighting.column().orElse(0);
            doubts.add(
                    Doubts.UNREADABLE_CELL,
                    Severity.ERROR,
                    "row " + sighting.row().orElse(0) + " has " + cells.size() + " values but no "
                            + definition.subject(),
                    places.cell(exhibit, sighting, column));
        }
    }

    private List<Observation> read(Sighting sighting, List<MetricCell> cells) {
        Optional<TablePeriod> when = rowPeriods.of(sighting);
        if (when.isEmpty()) {
            doubts.add(
                    Doubts.PERIOD_UNCLEAR,
                    Severity.ERROR,
                    "'" + rowPeriods.text(sighting) + "' is not a period, so the row was not read",
                    places.cell(exhibit, sighting, rowPeriods.column().orElse(0)));
            return List.of();
        }
        Optional<String> code = codes.of(sighting);
        Optional<String> scope = scopes.scope(code, sighting.row().orElse(0));
        var about = new ObservationMaker.About(
                definition.nameFor(scope), definition.subject(), sighting, code, scope, when.get());
        var observations = new ArrayList<Observation>();
        for (MetricCell cell : cells) {
            CellValue value = metrics.read(cell, rowPeriods.anchor());
            Optional<Observation> made = maker.make(about, cell, value);
            made.ifPresent(observations::add);
            report(sighting, cell, value, made);
        }
        return observations;
    }

    private void report(Sighting sighting, MetricCell cell, CellValue value, Optional<Observation> made) {
        var at = places.cell(exhibit, sighting, cell.index());
        String metric = cell.column().name() + ": ";
        if (value instanceof CellValue.Unreadable unreadable) {
            doubts.add(Doubts.UNREADABLE_CELL, Severity.WARN, metric + unreadable.why(), at);
        } else if (value instanceof CellValue.Wordy wordy) {
            doubts.add(Doubts.UNREADABLE_CELL, Severity.INFO, metric + wordy.why(), at);
        } else if (value instanceof CellValue.Assumed assumed) {
            doubts.add(
                    Doubts.UNIT_UNCLEAR,
                    Severity.WARN,
                    metric + assumed.why(),
                    at,
                    made.map(Observation::id).stream().toArray(String[]::new));
        }
    }
}
