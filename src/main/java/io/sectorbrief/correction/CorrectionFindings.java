package io.sectorbrief.correction;

import io.sectorbrief.message.English;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.StableId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells of lines that correct nothing, with file and line. */
public final class CorrectionFindings {

    private CorrectionFindings() {}

    /** Findings on the book: on broken lines, and on those that hold in no document. */
    public static List<Finding> of(CorrectionBook book, Collection<Settled> settled) {
        Map<String, List<Settled>> byKey = settled.stream().collect(Collectors.groupingBy(Settled::key));
        List<Finding> findings = new ArrayList<>(book.findings());
        for (Correction line : book.corrections()) {
            List<Settled> outcomes = byKey.getOrDefault(line.key(), List.of());
            boolean applied = outcomes.stream().anyMatch(one -> one.outcome() == Settled.Outcome.APPLIED);
            if (!applied) {
                findings.add(notApplied(line, outcomes));
            }
        }
        return findings;
    }

    private static Finding notApplied(Correction line, List<Settled> outcomes) {
        Optional<Settled> told = outcomes.stream()
                .filter(one -> one.outcome() != Settled.Outcome.UNMATCHED)
                .findFirst()
                .or(() -> outcomes.stream().findFirst());
        String rule = told.map(Settled::outcome).orElse(Settled.Outcome.UNMATCHED) == Settled.Outcome.UNREADABLE
                ? "correction_unreadable"
                : "correction_unmatched";
        Message why = told.flatMap(Settled::told).orElseGet(() -> nowhere(line));
        return finding(rule, line.file(), line.line(), Message.of(rule).part("why", why), line.value());
    }

    private static Message nowhere(Correction line) {
        return line.observation()
                .map(id -> Message.of("correction.no_observation").with("id", id))
                .orElseGet(() -> Message.of("correction.no_document")
                        .with("document", line.place().document().orElse("")));
    }

    /** Of a name that no document says, so that confirming it changes nothing. */
    public static Finding unread(Confirmation line) {
        return finding(
                "name_unread",
                line.file(),
                line.line(),
                Message.of("name_unread")
                        .with("name", line.name().spelling())
                        .with("entity", line.name().canonical()),
                line.name().spelling());
    }

    static Finding overruled(Correction line, Correction later) {
        return finding(
                "correction_unmatched",
                line.file(),
                line.line(),
                Message.of("correction_unmatched.overruled")
                        .with("other_line", later.line())
                        .with("other_file", later.file()),
                line.value());
    }

    static Finding broken(String file, int line, Message what) {
        return finding(
                "correction_broken", file, line, Message.of("correction_broken").part("why", what), "");
    }

    private static Finding finding(String rule, String file, int line, Message message, String raw) {
        Message told = Message.of("corrections.line")
                .with("file", file)
                .with("line", line)
                .part("what", message);
        return English.finding(
                StableId.of(rule, file, line, English.text(message)),
                rule,
                Severity.WARN,
                told,
                new SourceRef(
                        file,
                        file,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(line),
                        Optional.empty(),
                        Optional.empty(),
                        raw));
    }
}
