package io.sectorbrief.brief;

import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Figure;
import java.util.List;
import java.util.Set;

/**
 * The edition that readers had before.
 *
 * @param edition brief, period, revision
 * @param figures what it said
 * @param corrected ids of the observations that a person had put right then
 */
public record PastEdition(Edition edition, List<Figure> figures, Set<String> corrected) {

    public PastEdition {
        figures = List.copyOf(figures);
        corrected = Set.copyOf(corrected);
    }
}
