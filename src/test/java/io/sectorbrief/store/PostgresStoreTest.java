package io.sectorbrief.store;

import static io.sectorbrief.store.Samples.document;
import static io.sectorbrief.store.Samples.gross;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.sectorbrief.RealPostgres;
import io.sectorbrief.model.Document;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A store in PostgreSQL does what one in H2 does. */
class PostgresStoreTest extends StoreBehaviour {

    @RegisterExtension
    static final RealPostgres POSTGRES = new RealPostgres();

    @Override
    Store open() {
        return Store.in(POSTGRES.database(), Clock.systemUTC());
    }

    @Test
    void bothDatabasesHaveTheSameHistoryOfTheSchema(@TempDir Path folder) {
        try (HikariDataSource database = POSTGRES.database();
                Store store = Store.in(database, Clock.systemUTC());
                StoreGate gate = StoreGate.enter(folder);
                Store local = gate.open(1, Clock.systemUTC())) {
            assertThat(history(store)).isEqualTo(history(local)).hasSizeGreaterThan(8);
        }
    }

    private static List<String> history(Store store) {
        return List.of(Flyway.configure()
                        .dataSource(store.dataSource())
                        .load()
                        .info()
                        .applied())
                .stream()
                .map((MigrationInfo step) -> step.getVersion() + " " + step.getDescription() + " " + step.getChecksum())
                .toList();
    }

    @Test
    void whatWasKnownAtAMomentIsToldByIt() {
        Document report = document("report", "report.csv");
        Instant then = Instant.parse("2023-07-17T00:00:00Z");
        try (HikariDataSource database = POSTGRES.database();
                HikariDataSource copy = POSTGRES.database();
                Store first = Store.in(database, Clock.fixed(then, ZoneOffset.UTC));
                Store later = Store.in(database, Clock.fixed(then.plusSeconds(60), ZoneOffset.UTC))) {
            first.documents().register(List.of(report));
            first.observations().record(report.sha256(), List.of(gross(report, "封神", "15.40")));
            later.observations().record(report.sha256(), List.of(gross(report, "封神", "15.41")));

            try (Store known = Store.in(copy, Clock.systemUTC())) {
                StoreAsOf.copy(database, copy, then.plusSeconds(59));
                assertThat(known.observations().find(ObservationFilter.ALL))
                        .containsExactly(gross(report, "封神", "15.40"));
            }
            assertThat(StoreAsOf.remembers(database, then)).isTrue();
            assertThat(StoreAsOf.remembers(database, then.minusSeconds(1))).isFalse();
        }
    }
}
