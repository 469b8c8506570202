package io.sectorbrief.quality;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gives prices the currency their market quotes them in, where a dataset declares {@link ListedCurrency}: a price of an
 * A share is yuan whatever the header says. The finding on the contradiction stays.
 */
final class QuotedCurrency {

    /** A metric of a dataset. */
    private record Price(String dataset, String metric) {}

    /** What is declared of a price; of two declarations the first counts. */
    private final Map<Price, Arguments> declared = new HashMap<>();

    QuotedCurrency(Datasets datasets) {
        datasets.definitions()
                .forEach(definition -> definition.rules().stream()
                        .filter(rule -> rule.rule().equals(ListedCurrency.NAME))
                        .map(Arguments::new)
                        .forEach(arguments -> definition
                                .names()
                                .forEach(name -> arguments
                                        .list("prices")
                                        .forEach(metric -> declared.putIfAbsent(new Price(name, metric), arguments)))));
    }

    Observation mend(Observation observation) {
        return Optional.ofNullable(declared.get(new Price(observation.dataset(), observation.metric())))
                .flatMap(arguments -> ListedCurrency.of(arguments, observation))
                .map(quoted -> in(quoted, observation))
                .orElse(observation);
    }

    private static Observation in(Unit quoted, Observation observation) {
        return observation.value() instanceof Quantity quantity
                        && quantity.unit().isMoney()
                ? new Observation(
                        observation.id(),
                        observation.dataset(),
                        observation.subject(),
                        observation.subjectRaw(),
                        observation.code(),
                        observation.metric(),
                        observation.scope(),
                        observation.period(),
                        observation.covered(),
                        new Quantity(quantity.number(), quoted, quantity.qualifier(), quantity.step()),
                        observation.status(),
                        observation.origin(),
                        observation.source(),
                        observation.findings(),
                        observation.written())
                : observation;
    }
}
