package io.sectorbrief.observe;

import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.StableId;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Value;
import java.util.List;
import java.util.Optional;

/** Puts together observations of one table's cells. */
final class ObservationMaker {

    private final DocumentContext context;
    private final Exhibit exhibit;
    private final BoardNames names;
    private final Places places;

    ObservationMaker(DocumentContext context, Exhibit exhibit, BoardNames names) {
        this.context = context;
        this.exhibit = exhibit;
        this.names = names;
        this.places = new Places(context.document());
    }

    /**
     * What all observations of one subject in one row share.
     *
     * @param kind kind of entity
     */
    record About(
            String dataset,
            String kind,
            Sighting sighting,
            Optional<String> code,
            Optional<String> scope,
            TablePeriod when) {}

    /** An observation, where the cell could be read. */
    Optional<Observation> make(About about, MetricCell cell, CellValue value) {
        if (value instanceof CellValue.Read read) {
            return Optional.of(make(about, cell, cell.column().name(), read.value()));
        }
        return value instanceof CellValue.Taken taken
                ? Optional.of(make(about, cell, cell.column().name(), taken.value()))
                : Optional.empty();
    }

    Observation make(About about, MetricCell cell, String metric, Value value) {
        Sighting sighting = about.sighting();
        TablePeriod when = cell.when().orElse(about.when());
        SourceRef at = places.cell(exhibit, sighting, cell.index());
        return new Observation(
                id(about, cell, metric),
                about.dataset(),
                names.subject(about.kind(), sighting.name(), when.period().last()),
                sighting.name(),
                about.code(),
                metric,
                about.scope(),
                when.period(),
                when.covered(),
                value,
                Status.ACCEPTED,
                Origin.CELL,
                at,
                List.of());
    }

    /** Without the canonical name and the period: what is learnt about them later makes it no other observation. */
    private String id(About about, MetricCell cell, String metric) {
        Sighting sighting = about.sighting();
        return StableId.within(
                context.document().sha256(),
                exhibit.id(),
                sighting.row().map(String::valueOf).orElseGet(() -> SummaryRows.place(exhibit, sighting.line())),
                cell.index(),
                about.dataset(),
                metric,
                sighting.name());
    }
}
