package io.sectorbrief.job;

import io.sectorbrief.job.Understanding.Understood;
import io.sectorbrief.model.Document;
import io.sectorbrief.store.Store;
import java.util.List;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Normalises and validates what was read from a document, and stores what it says. */
final class DocumentUnderstanding implements ItemProcessor<Document, Understood>, ItemWriter<Understood> {

    static final String STEP = "understand";

    private final Tonight tonight;
    private final Store store;

    DocumentUnderstanding(Tonight tonight) {
        this.tonight = tonight;
        this.store = tonight.store();
    }

    /** Documents that were read, but to which the definitions that hold now were not yet applied. */
    List<Document> pending() {
        return store.documents().notUnderstood(tonight.definitions().understandingDigest());
    }

    @Override
    public Understood process(Document document) {
        try {
            return tonight.definitions()
                    .understanding()
                    .understand(
                            document,
                            store.extractions().extraction(document.sha256()).orElseThrow());
        } catch (Throwable e) {
            return new Understood(document, List.of(), List.of(DocumentFindings.notUnderstood(document, e)));
        }
    }

    @Override
    public void write(Chunk<? extends Understood> chunk) {
        for (Understood understood : chunk) {
            String sha256 = understood.document().sha256();
            store.observations().record(sha256, understood.observations());
            store.findings().replaceOfDocument(sha256, tonight.run().id(), understood.findings());
            store.documents()
                    .understood(
                            sha256,
                            tonight.definitions().understandingDigest(),
                            tonight.run().id());
            tonight.progress()
                    .advanced(
                            STEP,
                            understood.document().path() + ": "
                                    + understood.observations().size() + " observations, "
                                    + understood.findings().size() + " findings");
        }
    }
}
