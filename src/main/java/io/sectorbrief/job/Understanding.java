package io.sectorbrief.job;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.quality.DocumentReview;
import io.sectorbrief.quality.Reviewed;
import java.util.List;

/** What a document says under the definitions that hold. */
@FunctionalInterface
interface Understanding {

    /** Reads meaning into an extraction; the same input gives the same. */
    Understood understand(Document document, Extraction extraction);

    /**
     * A document understood.
     *
     * @param observations judged
     * @param findings on the document and its observations
     */
    record Understood(Document document, List<Observation> observations, List<Finding> findings) {}

    static Understanding of(Datasets datasets, Entities entities) {
        var review = new DocumentReview(datasets, entities);
        return (document, extraction) -> {
            Reviewed reviewed = review.review(document, extraction);
            return new Understood(document, reviewed.observations(), reviewed.findings());
        };
    }
}
