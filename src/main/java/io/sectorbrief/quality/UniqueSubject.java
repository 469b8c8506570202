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
                "unique",
                Severity.ERROR,
                List.of(),
                "No subject stands twice on a board; the later row is at fault, and both where one code has two names");
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
                breaches.add(
                        isOneName(before, observation) ? again(before, observation) : oneCode(before, observation));
            }
        }
        return breaches;
    }

    private static boolean isOneName(Observation one, Observation other) {
        return Folding.fold(one.subject()).equals(Folding.fold(other.subject()));
    }

    private static Breach again(Observation before, Observation observation) {
        return Breach.on(
                        observation,
                        Message.of("unique")
                                .with("subject", observation.subjectRaw())
                                .with("row", row(before)))
                .related(List.of(before.source()));
    }

    /** One of them has the other's code, and nothing here tells which; read on, both rows would be one security's. */
    private static Breach oneCode(Observation before, Observation observation) {
        return Breach.on(
                        observation,
                        Message.of("unique.code")
                                .with("code", observation.code().orElse(""))
                                .with("subject", observation.subjectRaw())
                                .with("other", before.subjectRaw())
                                .with("row", row(before)))
                .marking(List.of(before, observation))
                .related(List.of(before.source()));
    }

    private static int row(Observation observation) {
        return 1 + observation.source().row().orElse(0);
    }
}
