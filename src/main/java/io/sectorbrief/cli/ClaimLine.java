package io.sectorbrief.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Value;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.model.Value.Text;
import io.sectorbrief.quality.ReadClaim;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One claim as {@code inspect} tells it; components are the fields of its JSON; {@code box} is its
 * paragraph's, {@code boxes} are its sentence's, one a piece of a line.
 */
record ClaimLine(
        Optional<Integer> page,
        String sentence,
        String dataset,
        String subject,
        String metric,
        String period,
        Object value,
        String unit,
        List<List<Number>> box,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<List<Number>> boxes,
        @JsonIgnore List<Box> places) {

    static ClaimLine of(ReadClaim read, Boxes boxes) {
        Observation observation = read.observation();
        return new ClaimLine(
                Optional.of(read.claim().page()),
                read.claim().sentence(),
                observation.dataset(),
                observation.subject(),
                observation.metric(),
                observation.period().token(),
                plain(observation.value()),
                observation.value().unit().token(),
                ExhibitLine.numbers(read.claim().paragraph().boxes()),
                boxes == Boxes.TOLD ? ExhibitLine.numbers(read.claim().boxes()) : null,
                read.claim().boxes());
    }

    /** What it states, in one line. */
    String says() {
        return subject + " " + metric + " " + period + " = " + value + " " + unit;
    }

    private static Object plain(Value value) {
        return value instanceof Text text ? text.text() : ((Quantity) value).number();
    }
}
