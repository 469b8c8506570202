package io.sectorbrief.job;

import io.sectorbrief.correction.CorrectedReview;
import io.sectorbrief.correction.CorrectionBook;
import io.sectorbrief.correction.Settled;
import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.quality.DocumentReview;
import io.sectorbrief.quality.Reviewed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a document says under the definitions that hold. */
@FunctionalInterface
interface Understanding {

    /**
     * Reads meaning into an extraction; the same input gives the same.
     *
     * @param corrections keys of corrections that are known to be about it
     */
    Understood understand(Document document, Extraction extraction, Set<String> corrections);

    /**
     * A document understood.
     *
     * @param observations judged
     * @param findings on the document and its observations
     * @param datasets of the exhibits that findings stand on, by the findings' ids
     * @param corrections what became of those that are about it
     */
    record Understood(
            Document document,
            List<Observation> observations,
            List<Finding> findings,
            Map<String, Set<String>> datasets,
            List<Settled> corrections) {}

    static Understanding of(Datasets datasets, Entities entities, CorrectionBook book) {
        var review = new CorrectedReview(new DocumentReview(datasets, entities.with(book.names())), book);
        return (document, extraction, corrections) -> {
            CorrectedReview.Result result = review.review(document, extraction, corrections);
            Reviewed reviewed = result.reviewed();
            return new Understood(
                    document, reviewed.observations(), reviewed.findings(), datasets(reviewed), result.settled());
        };
    }

    private static Map<String, Set<String>> datasets(Reviewed reviewed) {
        Map<String, Set<String>> datasets = new TreeMap<>();
        for (Finding finding : reviewed.findings()) {
            reviewed.exhibits().stream()
                    .filter(exhibit -> exhibit.holds(finding.source()))
                    .forEach(exhibit -> datasets.computeIfAbsent(finding.id(), id -> new TreeSet<>())
                            .addAll(exhibit.datasets()));
        }
        return datasets;
    }
}
