package io.sectorbrief.brief;

import io.sectorbrief.model.Period;
import java.util.Map;

/** Which periods data has come for. */
@FunctionalInterface
public interface Coverage {

    /** How many different subjects of a dataset have an accepted or corrected observation, by the observations' period. */
    Map<Period, Integer> subjects(String dataset);
}
