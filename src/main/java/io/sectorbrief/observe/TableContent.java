package io.sectorbrief.observe;

import io.sectorbrief.model.Observation;
import java.util.List;

/**
 * What one table says.
 *
 * @param observations in reading order
 * @param rest what it says of all it does not list; nobody's observations, but a part of every whole
 * @param totals what its rows say that sum the others up, each under its label
 */
record TableContent(List<Observation> observations, List<Observation> rest, List<Observation> totals) {

    static final TableContent NOTHING = new TableContent(List.of(), List.of(), List.of());

    TableContent {
        observations = List.copyOf(observations);
        rest = List.copyOf(rest);
        totals = List.copyOf(totals);
    }

    /** Of what stands in a column. */
    String[] ids(int column) {
        return observations.stream()
                .filter(one -> one.source().column().filter(at -> at == column).isPresent())
                .map(Observation::id)
                .toArray(String[]::new);
    }

    String[] ids() {
        return observations.stream().map(Observation::id).toArray(String[]::new);
    }
}
