package io.sectorbrief.observe;

import io.sectorbrief.message.English;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.StableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what could not be read without a doubt; rules and ids are the same in every run. */
final class Doubts {

    static final String UNREADABLE_CELL = "unreadable_cell";
    static final String PERIOD_UNCLEAR = "period_unclear";
    static final String PERIOD_CONFLICT = "period_conflict";
    static final String SCOPE_UNCLEAR = "scope_unclear";
    static final String DATASET_UNCLEAR = "dataset_unclear";
    static final String NEARLY_RECOGNISED = "nearly_recognised";
    static final String UNIT_UNCLEAR = "unit_unclear";
    static final String RANGE_AVERAGED = "range_averaged";
    static final String CODE_UNREADABLE = "code_unreadable";
    static final String CODE_REPAIRED = "code_repaired";
    static final String UNKNOWN_COLUMN = "unknown_column";

    private final List<Finding> findings = new ArrayList<>();

    /** Adds one finding that marks the given observations. */
    void add(String rule, Severity severity, Message message, SourceRef at, String... observations) {
        String printed = at.column().isPresent() ? at.raw() : "";
        add(rule, severity, message, at, printed, observations);
    }

    private void add(
            String rule, Severity severity, Message message, SourceRef at, String printed, String[] observations) {
        String id = StableId.of(
                at.document(),
                rule,
                at.exhibit().orElse(""),
                at.page().orElse(""),
                at.row(),
                at.column(),
                English.text(message));
        Optional<String> said = Optional.of(printed).filter(text -> !text.isEmpty());
        findings.add(English.finding(id, rule, severity, message, at)
                .against(said, Optional.empty())
                .marking(List.of(observations)));
    }

    /** Adds an error on a whole row, with all that the row says, so that nothing of it is lost. */
    void addRow(String rule, Message message, SourceRef at, String values, String... observations) {
        add(rule, Severity.ERROR, message, at, values, observations);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
