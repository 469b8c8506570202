package io.sectorbrief.quality;

import io.sectorbrief.model.Document;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Status;
import io.sectorbrief.observe.RecognisedExhibit;
import java.util.List;

/**
 * One document as rules see it.
 *
 * @param exhibits tables of which a dataset is known
 * @param observations of tables and of prose
 * @param claims of prose
 */
record DocumentView(
        Document document,
        Extraction extraction,
        List<RecognisedExhibit> exhibits,
        List<Observation> observations,
        List<ReadClaim> claims) {

    List<TableView> tables() {
        return exhibits.stream().map(this::table).toList();
    }

    /** Observations of cells alone, without those that were held back as they were read: rules ask nothing of them. */
    List<Observation> cells() {
        return observations.stream()
                .filter(observation ->
                        observation.origin() == Origin.CELL && observation.status() != Status.QUARANTINED)
                .toList();
    }

    private TableView table(RecognisedExhibit recognised) {
        return TableView.of(
                this,
                recognised,
                cells().stream()
                        .filter(observation -> TableView.isOf(observation, recognised))
                        .toList());
    }
}
