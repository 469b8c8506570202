package io.sectorbrief.observe;

import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Fit;
import io.sectorbrief.dataset.PeriodRule.PeriodSource;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Status;
import io.sectorbrief.normalise.Entities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reading of one table as one dataset, from its cells to observations. */
final class TableReading {

    private final Exhibit exhibit;
    private final Fit fit;
    private final DatasetDefinition definition;
    private final PeriodSearch search;
    private final TableDoubts doubts;
    private final ScopeFinder scopes;
    private final RowPeriods rowPeriods;
    private final RowCodes codes;
    private final MetricCells metrics;
    private final Sightings sightings;
    private final ObservationMaker maker;
    private final SummaryRows summaries;
    private final OtherLists others;

    TableReading(
            DocumentContext context, Exhibit exhibit, Fit fit, PeriodSearch search, Entities entities, Doubts doubts) {
        this.exhibit = exhibit;
        this.fit = fit;
        this.definition = fit.definition();
        this.search = search;
        var places = new Places(context.document());
        this.doubts = new TableDoubts(exhibit, fit, places, doubts);
        this.scopes = new ScopeFinder(exhibit, fit, context.document().sheetFile());
        var days = new DayReader(
                context.document().kind().isSpreadsheet() ? DayReader.Cells.SPREADSHEET : DayReader.Cells.PRINTED);
        this.rowPeriods = new RowPeriods(fit, days, search, context.anchor());
        this.codes = new RowCodes(exhibit, fit, places, doubts);
        this.metrics = new MetricCells(exhibit, fit, new CellReader(days), search.period());
        this.sightings = new Sightings(fit);
        List<String> printed =
                sightings.of(exhibit).stream().map(Sighting::name).toList();
        this.maker = new ObservationMaker(context, exhibit, new BoardNames(entities, context.publisher(), printed));
        this.summaries = new SummaryRows(exhibit, fit);
        this.others = OtherLists.in(exhibit, fit);
    }

    /** What the table as a whole is about; empty where each row says it. */
    Optional<Period> period() {
        return search.period().map(TablePeriod::period);
    }

    TableContent content() {
        if (!isClear()) {
            return TableContent.NOTHING;
        }
        var observations = new ArrayList<Observation>();
        var rest = new ArrayList<Observation>();
        int order = 0;
        for (Sighting sighting : sightings.of(exhibit)) {
            List<MetricCell> cells = metrics.of(sighting, sightings);
            boolean empty = cells.stream().allMatch(cell -> cell.text().isBlank());
            if (empty || summaries.isTotal(sighting) || others.have(sighting)) {
                continue;
            }
            if (summaries.isRemainder(sighting)) {
                rest.addAll(unlisted(sighting, cells));
            } else if (sighting.name().isBlank()) {
                doubts.nameless(sighting, cells);
            } else {
                order++;
                List<MetricCell> implied = metrics.byOrder(sighting, order);
                observations.addAll(read(
                        sighting,
                        Stream.concat(cells.stream(), implied.stream()).toList()));
            }
        }
        observations.addAll(
                new TotalReading(exhibit, fit, search.period(), metrics, maker, doubts::cell).observations());
        var content = new TableContent(observations, rest, totals());
        doubts.columns(content);
        doubts.period(search, content);
        return content;
    }

    private List<Observation> totals() {
        return summaries.totals().stream()
                .map(row -> SummaryRows.sighting(row, summaries.label(row)))
                .flatMap(total -> unlisted(total, metrics.of(total, sightings)).stream())
                .toList();
    }

    private boolean isClear() {
        boolean rowsSay = definition.period().from().contains(PeriodSource.COLUMN) && rowPeriods.isThere();
        boolean hasPeriod = search.period().isPresent() || rowsSay;
        if (!hasPeriod) {
            doubts.noPeriod(search);
        }
        if (scopes.isUnclear()) {
            doubts.noScope();
        }
        return hasPeriod && !scopes.isUnclear();
    }

    private List<Observation> read(Sighting sighting, List<MetricCell> cells) {
        Optional<TablePeriod> when = rowPeriods.of(sighting);
        if (when.isEmpty()) {
            return heldBack(sighting, cells);
        }
        ObservationMaker.About about = about(sighting, codes.of(sighting), when.get());
        var observations = new ArrayList<Observation>();
        for (MetricCell cell : cells) {
            CellValue value = metrics.read(cell, rowPeriods.anchor());
            Optional<Observation> made = maker.make(about, cell, value);
            made.ifPresent(observations::add);
            doubts.cell(sighting, cell, value, made);
        }
        return observations;
    }

    /** An observation has a period, or nothing could be compared with it; the table's own is the nearest one known. */
    private List<Observation> heldBack(Sighting sighting, List<MetricCell> cells) {
        List<Observation> kept = search.nearest().stream()
                .flatMap(when -> made(about(sighting, codes.of(sighting), when), cells).stream())
                .map(one -> one.judged(Status.QUARANTINED, List.of()))
                .toList();
        doubts.noPeriod(sighting, rowPeriods, search.nearest(), kept);
        return kept;
    }

    private List<Observation> unlisted(Sighting sighting, List<MetricCell> cells) {
        return rowPeriods.of(sighting).stream()
                .flatMap(when -> made(about(sighting, Optional.empty(), when), cells).stream())
                .toList();
    }

    private List<Observation> made(ObservationMaker.About about, List<MetricCell> cells) {
        return cells.stream()
                .flatMap(cell -> maker.make(about, cell, metrics.read(cell, rowPeriods.anchor())).stream())
                .toList();
    }

    private ObservationMaker.About about(Sighting sighting, Optional<String> code, TablePeriod when) {
        Optional<String> scope = scopes.scope(code, sighting.row().orElse(0));
        return new ObservationMaker.About(definition.nameFor(scope), definition.subject(), sighting, code, scope, when);
    }
}
