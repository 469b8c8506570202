package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.normalise.Resolved;

/**
 * Names that the registry has or a person confirmed, however alike they are to others.
 *
 * @param kind of thing the names are of
 * @param source publisher of the document, or empty text
 */
record KnownNames(Entities entities, String kind, String source) {

    /** Whether an observation is named by one of them. */
    boolean name(Observation one) {
        return entities.resolve(kind, one.subjectRaw(), source, one.period().last())
                        .how()
                != Resolved.How.UNKNOWN;
    }
}
