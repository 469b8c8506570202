package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every row says what a row of this dataset must say. */
final class RequiredMetrics implements TableRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "required",
                Severity.WARN,
                List.of(new Argument("metrics", Kind.METRICS, Need.REQUIRED, "what no row may leave out")),
                "Every row has the metrics that the table's other rows have");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        Map<List<Object>, Observation> rows = new LinkedHashMap<>();
        table.observations()
                .forEach(one -> rows.putIfAbsent(List.of(one.source().row(), one.subjectRaw()), one));
        List<Breach> breaches = new ArrayList<>();
        for (String metric : arguments.list("metrics")) {
            if (!table.of(metric).isEmpty()) {
                rows.values().stream()
                        .filter(row -> table.beside(row, metric).isEmpty())
                        .filter(row -> !table.isToldMissing(row, metric))
                        .forEach(row -> breaches.add(Breach.on(
                                        row,
                                        Message.of("required")
                                                .with("subject", row.subject())
                                                .with("metric", metric))
                                .of(metric, row.period())));
            }
        }
        return breaches;
    }
}
