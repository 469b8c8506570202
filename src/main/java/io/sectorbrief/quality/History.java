package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import java.util.List;

/** What is stored of one dataset, period by period, as reviews of documents judged it. */
@FunctionalInterface
public interface History {

    /** No other period is known. */
    History NONE = period -> List.of();

    /** What stands of a period; empty where nothing is known of it. */
    List<Observation> at(Period period);
}
