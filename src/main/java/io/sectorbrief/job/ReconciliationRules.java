package io.sectorbrief.job;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import java.util.List;

/** How observations of one dataset and period are held against each other. */
@FunctionalInterface
interface ReconciliationRules {

    List<Finding> reconcile(List<Observation> observations);
}
