package io.sectorbrief.job;

import io.sectorbrief.model.Edition;
import java.util.List;

/**
 * What came of a night.
 *
 * @param ending how it ended
 * @param errors files refused and error findings made in this run
 * @param published editions published in this run
 * @param troubles what could not be made, and why
 */
public record NightOutcome(Ending ending, int errors, List<Edition> published, List<String> troubles) {

    public NightOutcome {
        published = List.copyOf(published);
        troubles = List.copyOf(troubles);
    }

    /** How a night ends. */
    public enum Ending {
        DONE,
        /** The same run was done before: not a byte was changed. */
        NOTHING_TO_DO,
        /** Something that was due could not be made; the rest was. */
        FAILED
    }

    static NightOutcome nothingToDo() {
        return new NightOutcome(Ending.NOTHING_TO_DO, 0, List.of(), List.of());
    }
}
