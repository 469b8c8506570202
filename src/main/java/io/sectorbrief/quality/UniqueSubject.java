package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.normalise.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A subject stands once on a board. */
final class UniqueSubject implements TableRule {

    /** One subject's one metric on one board. */
    private record Entry(TableView.Board board, String subject, String metric) {}

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "unique", Severity.ERROR, List.of(), "No subject stands twice on a board; the later row is at fault");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        Map<Entry, Observation> first = new LinkedHashMap<>();
        List<Breach> breaches = new ArrayList<>();
        for (Observation observation : table.observations()) {
            String subject = observation.code().orElseGet(() -> Folding.fold(observation.subject()));
            Observation before = first.putIfAbsent(
                    new Entry(TableView.board(observation), subject, observation.metric()), observation);
            if (before != null) {
                breaches.add(Breach.on(
                                observation,
                                Message.of("unique")
                                        .with("subject", observation.subjectRaw())
                                        .with("row", 1 + before.source().row().orElse(0)))
                        .related(List.of(before.source())));
            }
        }
        return breaches;
    }
}
