package io.sectorbrief.observe;

import io.sectorbrief.dataset.PeriodRule;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.model.Status;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds what is filed under a longer period than its dataset has: a month's sum among weeks looks like a record. */
record LongPeriods(PeriodRule rule) {

    private static final LocalDate SOME_DAY = LocalDate.of(2024, 1, 1);

    /** What is under each, in reading order; what is held back anyway is left out. */
    Map<Period, List<Observation>> in(TableContent content) {
        return content.observations().stream()
                .filter(observation -> observation.status() == Status.ACCEPTED)
                .filter(observation -> isTooLong(observation.period()))
                .collect(Collectors.groupingBy(Observation::period, LinkedHashMap::new, Collectors.toList()));
    }

    private boolean isTooLong(Period period) {
        return period.kind() != PeriodKind.UNDATED
                && !rule.allows(period.kind())
                && length(period) > length(Period.containing(rule.kind(), SOME_DAY));
    }

    private static long length(Period period) {
        return period.last().toEpochDay() - period.first().toEpochDay();
    }
}
