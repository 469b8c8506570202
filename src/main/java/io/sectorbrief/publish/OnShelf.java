package io.sectorbrief.publish;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in the output folder for a brief and period, by its manifest.
 *
 * @param revision as the manifest tells it, from 1
 * @param run what identifies the run that made it
 * @param state whether it can be read
 */
public record OnShelf(int revision, Map<String, String> run, State state) {

    /** Whether all of it is there. */
    public enum State {
        /** Every file of the manifest is there in its size. */
        WHOLE,
        /** Somebody took a file away or cut it. */
        TORN
    }

    public OnShelf {
        run = Collections.unmodifiableMap(new TreeMap<>(run));
    }

    /** Whether this is that revision and nothing of it is missing. */
    public boolean holds(int wanted) {
        return revision == wanted && state == State.WHOLE;
    }
}
