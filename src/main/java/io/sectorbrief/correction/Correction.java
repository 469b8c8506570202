package io.sectorbrief.correction;

import io.sectorbrief.model.StableId;
import java.util.Optional;

/**
 * One line of a file of corrections: what should have been printed somewhere.
 *
 * @param file name of the file
 * @param line its line or row, from 1
 * @param observation id of an observation that was read there; empty if the place alone says where
 * @param place where it stands
 * @param printed what stands there, as a guard against a place that moved; empty if the line does not say
 * @param value what should stand there, written as it would be printed
 * @param who says so
 * @param why the reason given, or nothing
 */
public record Correction(
        String file,
        int line,
        Optional<String> observation,
        Place place,
        Optional<String> printed,
        String value,
        String who,
        String why) {

    /**
     * Where something stands, as {@code export observations} names it.
     *
     * @param document file name, path below the input, or SHA-256
     * @param page page number or sheet name
     * @param exhibit number, else caption
     * @param row among the table's data rows, from 0
     * @param column from 0, or its header
     */
    public record Place(
            Optional<String> document,
            Optional<String> page,
            Optional<String> exhibit,
            Optional<Integer> row,
            Optional<String> column) {}

    /** What it is about, as it is written. */
    Object named() {
        return observation.<Object>map(id -> id).orElse(place);
    }

    /** The same line wherever it stands in whichever file has the same key. */
    public String key() {
        return StableId.of(observation, place, printed, value, who, why);
    }
}
