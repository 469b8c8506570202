package io.sectorbrief.brief;

import io.sectorbrief.analysis.SourceDocument;
import io.sectorbrief.correction.Settled;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import java.util.List;
import java.util.Optional;

/**
 * What the store knows around a set of figures; more than needed does no harm, the brief takes what it touches.
 *
 * @param observations at least those the figures lead to; of others that findings mark it tells what they are about
 * @param documents at least those the observations were read from
 * @param findings findings on those documents
 * @param refused files that could not be read
 * @param corrections what became of what people put right
 * @param past the edition that readers had before; its observations are among the others
 */
public record Evidence(
        List<Observation> observations,
        List<SourceDocument> documents,
        List<Finding> findings,
        List<RefusedDocument> refused,
        List<Settled> corrections,
        Optional<PastEdition> past) {

    public Evidence {
        observations = List.copyOf(observations);
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
        refused = List.copyOf(refused);
        corrections = List.copyOf(corrections);
    }
}
