package io.sectorbrief.job;

import io.sectorbrief.job.Understanding.Understood;
import io.sectorbrief.model.Document;
import io.sectorbrief.store.Store;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Normalises and validates what was read from a document, and stores what it says. */
final class DocumentUnderstanding implements ItemProcessor<Document, Understood>, ItemWriter<Understood> {

    static final String STEP = "understand";

    private final Tonight tonight;
    private final Store store;
    private final Savepoint savepoint;

    DocumentUnderstanding(Tonight tonight, Savepoint savepoint) {
        this.tonight = tonight;
        this.store = tonight.store();
        this.savepoint = savepoint;
    }

    /** Documents that were read, but to which the definitions or corrections that hold now were not yet applied. */
    List<Document> pending() {
        var pending = new LinkedHashSet<>(
                store.documents().notUnderstood(tonight.definitions().understandingDigest()));
        pending.addAll(lookup().changed());
        return List.copyOf(pending);
    }

    @Override
    public Understood process(Document document) {
        try {
            return tonight.definitions()
                    .understanding()
                    .understand(
                            document,
                            store.extractions().extraction(document.sha256()).orElseThrow(),
                            lookup().expected(document));
        } catch (Throwable e) {
            if (Passing.passes(e)) {
                throw e;
            }
            return notUnderstood(document, e);
        }
    }

    private CorrectionLookup lookup() {
        return new CorrectionLookup(tonight.definitions().corrections(), store);
    }

    private static Understood notUnderstood(Document document, Throwable failure) {
        return new Understood(
                document, List.of(), List.of(DocumentFindings.notUnderstood(document, failure)), Map.of(), List.of());
    }

    @Override
    public void write(Chunk<? extends Understood> chunk) {
        for (Understood understood : chunk) {
            savepoint
                    .attempt(() -> keep(understood))
                    .ifPresent(failure -> keep(notUnderstood(understood.document(), failure)));
        }
    }

    private void keep(Understood understood) {
        Document document = understood.document();
        String run = tonight.run().key();
        store.changes().again(document.sha256());
        store.observations().record(document.sha256(), understood.observations());
        store.findings()
                .replaceOfReading(document.sha256(), run, store.findings().ofReading(document.sha256()));
        store.findings().replaceOfDocument(document.sha256(), run, understood.findings());
        store.corrections().record(document.sha256(), understood.corrections());
        store.findings().placeInDatasets(document.sha256(), understood.datasets());
        store.documents().understood(document.sha256(), tonight.definitions().understandingDigest(), run);
        tonight.progress()
                .advanced(
                        STEP,
                        document.path() + ": " + understood.observations().size() + " observations, "
                                + understood.findings().size() + " findings");
    }
}
