package io.sectorbrief.store;

import io.sectorbrief.model.Period;
import java.util.Optional;

/** Which observations or findings are asked for; an empty choice means all. */
public record ObservationFilter(Optional<String> dataset, Optional<Period> period) {

    public static final ObservationFilter ALL = new ObservationFilter(Optional.empty(), Optional.empty());

    public static ObservationFilter of(String dataset, Period period) {
        return new ObservationFilter(Optional.of(dataset), Optional.of(period));
    }
}
