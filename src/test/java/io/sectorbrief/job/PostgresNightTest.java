package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.RealPostgres;
import io.sectorbrief.publish.Publisher;
import io.sectorbrief.store.ObservationFilter;
import io.sectorbrief.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Whole nights over a store in PostgreSQL, beside the same nights over one in H2. */
class PostgresNightTest {

    @RegisterExtension
    static final RealPostgres POSTGRES = new RealPostgres();

    @TempDir
    Path folder = Path.of("");

    @Test
    void twoNightsLeaveTheSameEditionsAndTheSameObservations() throws IOException {
        Desk desk = new Desk(folder.resolve("postgres"));
        Desk other = new Desk(folder.resolve("h2"));
        for (int night = 1; night <= 2; night++) {
            for (Desk one : List.of(desk, other)) {
                one.drop("w27.csv", 27, 900);
                one.drop("w28.csv", 28, 1000 + night);
                one.drop("corrections.csv", "document,row,column,value\nw27.csv,0,2," + (950 + night) + "\n");
                one.drop("broken.csv", "");
            }
            Desk.Ran ran = other.run();
            try (Store store = Store.in(POSTGRES.database("nights"), desk.clock())) {
                NightOutcome outcome = new Night(desk.workspace, desk.clock(), Progress.SILENT)
                        .run(
                                desk.tonight(store, "night " + night),
                                InputListing.of(desk.workspace.input(), Progress.SILENT),
                                new Publisher(desk.workspace.output()));

                assertThat(outcome.published()).isEqualTo(ran.outcome().published());
                assertThat(outcome.troubles()).isEmpty();
                assertThat(store.observations().find(ObservationFilter.ALL))
                        .isEqualTo(other.ask(local -> local.observations().find(ObservationFilter.ALL)));
                assertThat(store.findings().find(ObservationFilter.ALL))
                        .isEqualTo(other.ask(local -> local.findings().find(ObservationFilter.ALL)));
            }
        }
    }
}
