package io.sectorbrief.quality;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import java.util.List;

/** Compares what documents say of the same thing: dataset, subject, metric, scope and period. */
public final class Reconciliation {

    private Reconciliation() {}

    /**
     * Findings (warnings) where documents contradict each other beyond what rounding explains.
     *
     * @param observations of one or more documents, datasets and periods; those not accepted are left out
     */
    public static List<Finding> reconcile(List<Observation> observations) {
        return DocumentConflicts.findings(observations);
    }
}
