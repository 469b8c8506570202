package io.sectorbrief.cli;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Value;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.model.Value.Text;
import io.sectorbrief.quality.ReadClaim;
import java.util.List;
import java.util.Optional;

/** One claim as {@code inspect} tells it; components are the fields of its JSON; the box is its paragraph's. */
record ClaimLine(
        Optional<Integer> page,
        String sentence,
        String dataset,
        String subject,
        String metric,
        String period,
        Object value,
        String unit,
        List<List<Number>> box) {

    static ClaimLine of(ReadClaim read) {
        Observation observation = read.observation();
        return new ClaimLine(
                Optional.of(read.claim().paragraph().page()),
                read.claim().sentence(),
                observation.dataset(),
                observation.subject(),
                observation.metric(),
                observation.period().token(),
                plain(observation.value()),
                observation.value().unit().token(),
                read.claim().paragraph().boxes().stream()
                        .map(ExhibitLine::numbers)
                        .toList());
    }

    private static Object plain(Value value) {
        return value instanceof Text text ? text.text() : ((Quantity) value).number();
    }
}
