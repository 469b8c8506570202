package io.sectorbrief.job;

import io.sectorbrief.model.Edition;
import io.sectorbrief.publish.Publisher;
import io.sectorbrief.store.EditionStage;
import io.sectorbrief.store.EditionStore;
import io.sectorbrief.store.StoredEdition;
import java.io.IOException;
import java.util.List;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Hands rendered editions over to the output folder; one that a crash left handed over but not noted is noted. */
final class EditionPublishing implements ItemWriter<StoredEdition> {

    static final String STEP = "publish";

    private final Tonight tonight;
    private final EditionStore editions;
    private final Publisher publisher;

    EditionPublishing(Tonight tonight, Publisher publisher) {
        this.tonight = tonight;
        this.editions = tonight.store().editions();
        this.publisher = publisher;
    }

    List<StoredEdition> pending() {
        return editions.of(tonight.run().id(), EditionStage.RENDERED);
    }

    @Override
    public void write(Chunk<? extends StoredEdition> chunk) throws IOException {
        for (StoredEdition stored : chunk) {
            Edition edition = stored.edition();
            publisher.publish(edition);
            editions.advance(edition, EditionStage.PUBLISHED);
            tonight.progress().advanced(STEP, edition.stem() + ": revision " + edition.revision());
        }
    }
}
