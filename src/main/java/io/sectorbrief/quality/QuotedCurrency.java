package io.sectorbrief.quality;

import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.util.Optional;

/**
 * Gives prices the currency their market quotes them in, where a dataset declares {@link ListedCurrency}: a price of an
 * A share is yuan whatever the header says. The finding on the contradiction stays.
 */
final class QuotedCurrency {

    private final Datasets datasets;

    QuotedCurrency(Datasets datasets) {
        this.datasets = datasets;
    }

    Observation mend(Observation observation) {
        return datasets.find(observation.dataset())
                .flatMap(definition -> declared(definition, observation))
                .flatMap(arguments -> ListedCurrency.of(arguments, observation))
                .map(quoted -> in(quoted, observation))
                .orElse(observation);
    }

    private static Optional<Arguments> declared(DatasetDefinition definition, Observation observation) {
        return definition.rules().stream()
                .filter(rule -> rule.rule().equals(ListedCurrency.NAME))
                .map(Arguments::new)
                .filter(arguments -> arguments.list("prices").contains(observation.metric()))
                .findFirst();
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
