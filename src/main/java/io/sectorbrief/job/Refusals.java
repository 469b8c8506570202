package io.sectorbrief.job;

import io.sectorbrief.model.Document;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.store.Store;
import java.util.List;

/**
 * Keeps why documents stay out. What an earlier program read in one must not stand for something that this one cannot read;
 * but what only takes too long tonight is no worse than it was, and is marked.
 */
final class Refusals {

    private final Store store;
    private final Settings settings;
    private final String run;

    Refusals(Tonight tonight) {
        this.store = tonight.store();
        this.settings = tonight.settings();
        this.run = tonight.run().key();
    }

    void keep(Document document, Refusal refusal) {
        boolean late = refusal.cause() == Refusal.Cause.TAKES_TOO_LONG;
        if (late && store.extractions().extraction(document.sha256()).isPresent()) {
            mark(document.sha256(), DocumentFindings.notReadAnew(document, refusal));
        } else {
            refuse(document, refusal, late ? settings.readingInTime() : settings.reading());
        }
    }

    private void mark(String sha256, Finding finding) {
        List<Finding> before = store.findings().ofReading(sha256);
        store.findings().replaceOfReading(sha256, run, List.of(finding));
        if (!store.findings().ofReading(sha256).equals(before)) {
            store.changes().again(sha256);
        }
    }

    private void refuse(Document document, Refusal refusal, String reading) {
        String sha256 = document.sha256();
        store.extractions().put(sha256, reading, refusal);
        store.observations().record(sha256, List.of());
        store.findings().replaceOfDocument(sha256, run, List.of());
        store.findings().replaceOfReading(sha256, run, List.of(DocumentFindings.refused(document, refusal)));
    }
}
