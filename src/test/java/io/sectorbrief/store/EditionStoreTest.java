package io.sectorbrief.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Period;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionStoreTest {

    private static final String BRIEF = "weekly";
    private static final Period WEEK = Period.parse("2030-W10");

    @TempDir
    Path output = Path.of("");

    private StoreGate gate;
    private Store store;
    private EditionStore editions;

    @BeforeEach
    void setUp() {
        gate = StoreGate.enter(output);
        store = gate.open(1, Clock.systemUTC());
        editions = store.editions();
    }

    @AfterEach
    void tearDown() {
        store.close();
        gate.close();
    }

    @Test
    void aRevisionThatReadersHadStaysTheirsWhileItIsMadeAgain() {
        publish(1, "first");

        editions.put(edition(1), "again");

        assertThat(editions.lastShown(BRIEF, WEEK)).isEqualTo(1);
        assertThat(editions.shown(BRIEF)).containsExactly(revision(1));
        assertThat(editions.shown(BRIEF, WEEK)).map(StoredEdition::stage).contains(EditionStage.ANALYSED);
    }

    @Test
    void aRevisionThatIsReplacedInTheSameRunIsNeitherMadeNorATroubleOfIt() {
        publish(1, "first");
        editions.put(edition(1), "again");
        editions.fail(revision(1), "the disk is full");
        assertThat(editions.of("again", EditionStage.FAILED)).hasSize(1);

        publish(2, "again");

        assertThat(editions.of("again", EditionStage.FAILED)).isEmpty();
        assertThat(editions.of("again", EditionStage.PUBLISHED))
                .extracting(StoredEdition::edition)
                .containsExactly(revision(2));
    }

    @Test
    void whatWasBegunInVainIsForgottenAndWhatWasShownIsNot() {
        publish(1, "first");
        editions.put(edition(2), "again");
        editions.fail(revision(2), "no figures");

        editions.giveUp(BRIEF, WEEK);

        assertThat(editions.all()).extracting(StoredEdition::edition).containsExactly(revision(1));
    }

    @Test
    void aRevisionThatIsBeingMadeAgainIsWithdrawnToo() {
        publish(1, "first");
        editions.put(edition(1), "again");

        editions.withdraw(BRIEF, WEEK);

        assertThat(editions.shown(BRIEF)).isEmpty();
    }

    private void publish(int revision, String run) {
        editions.put(edition(revision), run);
        editions.advance(revision(revision), EditionStage.PUBLISHED);
    }

    private static StoredEdition edition(int revision) {
        return new StoredEdition(
                revision(revision),
                EditionStage.ANALYSED,
                "fingerprint",
                "layout",
                0,
                List.of(),
                Map.of(),
                Optional.empty());
    }

    private static Edition revision(int revision) {
        return new Edition(BRIEF, WEEK, revision);
    }
}
