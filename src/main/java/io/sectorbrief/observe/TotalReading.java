package io.sectorbrief.observe;

import io.sectorbrief.dataset.Fit;
import io.sectorbrief.dataset.TotalRow;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the row of the whole market for the dataset that its definition says the total belongs to. */
record TotalReading(
        Exhibit exhibit,
        Fit fit,
        Optional<TablePeriod> period,
        MetricCells metrics,
        ObservationMaker maker,
        Reporter reporter) {

    /** Is told what came of each cell. */
    interface Reporter {
        void report(Sighting sighting, MetricCell cell, CellValue value, Optional<Observation> made);
    }

    List<Observation> observations() {
        var observations = new ArrayList<Observation>();
        fit.definition()
                .total()
                .ifPresent(total -> new SummaryRows(exhibit, fit)
                        .totals().stream()
                                .filter(row -> new WholeMarket(exhibit, total, metrics).isIn(row))
                                .forEach(row -> period.ifPresent(when -> observations.addAll(read(total, row, when)))));
        return observations;
    }

    private List<Observation> read(TotalRow total, Row row, TablePeriod when) {
        var sighting = SummaryRows.sighting(row, total.subject());
        var about = new ObservationMaker.About(total.dataset(), "", sighting, Optional.empty(), Optional.empty(), when);
        var observations = new ArrayList<Observation>();
        total.metrics()
                .forEach((column, metric) -> metrics.of(column, sighting).ifPresent(cell -> {
                    CellValue value = metrics.read(cell, Optional.empty());
                    Optional<Observation> made = value instanceof CellValue.Read read
                            ? Optional.of(maker.make(about, cell, metric, read.value()))
                            : Optional.empty();
                    made.ifPresent(observations::add);
                    reporter.report(sighting, cell, value, made);
                }));
        return observations;
    }
}
