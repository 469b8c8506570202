package io.sectorbrief.trace;

import io.sectorbrief.correction.Settled;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Finding;
import io.sectorbrief.store.ObservationHistory.Revision;
import java.util.List;
import java.util.Optional;

/**
 * The way from a figure to what was printed.
 *
 * @param edition where it is shown
 * @param figure as it is shown there
 * @param formula how it is worked out
 * @param steps what it rests on, in the order of the figure
 * @param others further revisions that show a figure of this id, newest first
 */
public record Trace(Edition edition, Figure figure, Formula formula, List<Step> steps, List<Edition> others) {

    public Trace {
        steps = List.copyOf(steps);
        others = List.copyOf(others);
    }

    /**
     * One observation and where it was read.
     *
     * @param seen as it was known when the edition was made
     * @param document where it was read
     * @param surroundings what stands around it there; empty if a later reading does not have the place any more
     * @param findings on it, as of today
     * @param correction who says so, where a person put it right
     */
    public record Step(
            Revision seen,
            Document document,
            Optional<Surroundings> surroundings,
            List<Finding> findings,
            Optional<Settled> correction) {

        public Step {
            findings = List.copyOf(findings);
        }
    }
}
