package io.sectorbrief.quality;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.observe.RecognisedExhibit;
import java.util.List;

/**
 * One document, read and judged.
 *
 * @param exhibits tables of which a dataset is known, in reading order
 * @param observations of tables, then of prose; quarantined where an error finding is on them
 * @param claims the sentences behind the observations of prose
 * @param findings of reading and of rules, in the order of the document
 */
public record Reviewed(
        List<RecognisedExhibit> exhibits,
        List<Observation> observations,
        List<ReadClaim> claims,
        List<Finding> findings) {

    public Reviewed {
        exhibits = List.copyOf(exhibits);
        observations = List.copyOf(observations);
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
    }
}
