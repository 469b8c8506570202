package io.sectorbrief.model;

import java.util.List;
import java.util.Optional;

/**
 * A number shown in a brief, with the observations it was worked out from.
 *
 * @param id stable over renderings of the same brief and period
 * @param section section of the brief
 * @param dataset dataset it is about
 * @param scope scope, where the dataset has one
 * @param subject canonical name, or {@code Top10合计} and the like
 * @param code security code
 * @param metric metric of the dataset
 * @param measure {@code level}, {@code wow}, {@code rank_change}, … of the contract
 * @param order 1 to 3 in lists of the largest
 * @param period what it is about
 * @param base the period it is compared with
 * @param value a {@link Value} in base units
 * @param status how far it may be trusted
 * @param from ids of the observations
 */
public record Figure(
        String id,
        String section,
        String dataset,
        Optional<String> scope,
        String subject,
        Optional<String> code,
        String metric,
        String measure,
        Optional<Integer> order,
        Period period,
        Optional<Period> base,
        Value value,
        FigureStatus status,
        List<String> from) {

    public Figure {
        from = List.copyOf(from);
    }
}
