package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.util.ArrayList;
import java.util.List;

/** A log runs from the newest entry to the oldest. */
final class NewestFirst implements TableRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "newest_first",
                Severity.WARN,
                List.of(new Argument("metric", Kind.METRIC, Need.REQUIRED, "what each entry has")),
                "A log runs from the newest entry to the oldest; the table is named once");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        List<Observation> entries = table.of(arguments.text("metric"));
        List<Observation> late = new ArrayList<>();
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).period().compareTo(entries.get(i - 1).period()) > 0
                    && entries.get(i).period().at().isPresent()) {
                late.add(entries.get(i));
            }
        }
        return late.isEmpty() || late.size() * 2 > entries.size() ? List.of() : List.of(breach(table, late));
    }

    private static Breach breach(TableView table, List<Observation> late) {
        List<String> named = late.stream()
                .map(entry -> "%s %s".formatted(entry.period(), entry.subject()))
                .toList();
        return Breach.on(table.place(), Message.of("newest_first").with("entries", String.join("; ", named)))
                .printed(named.get(0))
                .expected(Message.of("sorted_newest_first"))
                .marking(late);
    }
}
