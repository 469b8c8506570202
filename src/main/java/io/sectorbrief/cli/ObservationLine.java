package io.sectorbrief.cli;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Value;
import java.util.List;
import java.util.Optional;

/** One observation as the contract has it; components are the fields of its JSON line and the columns of its table. */
record ObservationLine(
        String id,
        String dataset,
        String subject,
        String subjectRaw,
        Optional<String> code,
        String metric,
        Optional<String> scope,
        Optional<String> period,
        Optional<String> coveredFrom,
        Optional<String> coveredTo,
        Object value,
        String unit,
        String qualifier,
        String status,
        String origin,
        String document,
        Optional<Object> page,
        Optional<String> exhibit,
        Optional<Integer> row,
        Optional<Integer> column,
        String raw,
        List<String> findings) {

    static ObservationLine of(Observation observation) {
        SourceRef source = observation.source();
        return new ObservationLine(
                observation.id(),
                observation.dataset(),
                observation.subject(),
                observation.subjectRaw(),
                observation.code(),
                observation.metric(),
                observation.scope(),
                Optional.of(observation.period())
                        .filter(period -> period.kind() != PeriodKind.UNDATED)
                        .map(Period::token),
                observation.covered().map(days -> days.first().toString()),
                observation.covered().map(days -> days.last().toString()),
                valueOf(observation.value()),
                observation.value().unit().token(),
                qualifierOf(observation.value()).token(),
                observation.status().token(),
                observation.origin().token(),
                source.file(),
                FindingLine.pageOf(source),
                source.exhibit(),
                source.row(),
                source.column(),
                source.raw(),
                observation.findings());
    }

    private static Object valueOf(Value value) {
        return value instanceof Value.Quantity quantity ? quantity.number() : ((Value.Text) value).text();
    }

    private static Qualifier qualifierOf(Value value) {
        return value instanceof Value.Quantity quantity ? quantity.qualifier() : Qualifier.EQ;
    }
}
