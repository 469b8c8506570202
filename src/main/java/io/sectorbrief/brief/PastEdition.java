package io.sectorbrief.brief;

import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Figure;
import java.util.List;

/**
 * The edition that readers had before.
 *
 * @param edition brief, period, revision
 * @param figures what it said
 */
public record PastEdition(Edition edition, List<Figure> figures) {

    public PastEdition {
        figures = List.copyOf(figures);
    }
}
