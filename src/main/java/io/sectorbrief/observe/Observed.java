package io.sectorbrief.observe;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import java.util.List;

/**
 * What the tables of one document say.
 *
 * @param exhibits those that belong to a dataset, in reading order; one entry a dataset definition
 * @param observations in reading order, all accepted until they are judged
 * @param findings what could not be read, and why
 */
public record Observed(List<RecognisedExhibit> exhibits, List<Observation> observations, List<Finding> findings) {

    public Observed {
        exhibits = List.copyOf(exhibits);
        observations = List.copyOf(observations);
        findings = List.copyOf(findings);
    }
}
