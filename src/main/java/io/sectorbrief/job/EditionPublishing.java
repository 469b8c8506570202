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

/** Hands rendered editions over to the output folder; one that cannot be put there costs only itself. */
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
        return editions.of(tonight.run().key(), EditionStage.RENDERED);
    }

    @Override
    public void write(Chunk<? extends StoredEdition> chunk) {
        for (StoredEdition stored : chunk) {
            Edition edition = stored.edition();
            try {
                publisher.publish(edition);
                editions.advance(edition, EditionStage.PUBLISHED);
                tonight.progress().advanced(STEP, edition.stem() + ": revision " + edition.revision());
            } catch (IOException | IllegalStateException e) {
                String trouble = edition.stem() + ": cannot be published: " + e;
                editions.fail(edition, trouble);
                tonight.progress().advanced(STEP, trouble);
            }
        }
    }
}
