package io.sectorbrief.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of an earlier schema, brought up to date with what is in it. */
class MigrationTest {

    @TempDir
    Path output;

    @Test
    void whatWasStoredBeforeRestatementsWereSettledByMetricIsSettledByItToo() throws SQLException {
        String url = StoreFiles.below(output).url();
        Flyway.configure().dataSource(url, "sa", "").target("3").load().migrate();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            document(statement, "a1", "'b2'");
            document(statement, "b2", "NULL");
            statement.execute("INSERT INTO document_name VALUES ('quotes.csv', 'b2')");
            observation(statement, "o1", "a1", "\"metric\":\"pe\",\"scope\":\"HK\"");
            observation(statement, "o2", "a1", "\"metric\":\"pb\"");
            observation(statement, "o3", "b2", "\"metric\":\"pe\",\"scope\":\"HK\"");
        }

        try (StoreGate gate = StoreGate.enter(output);
                Store store = gate.open(1, Clock.systemUTC())) {
            List<LostSlices> lost = store.restatements().settle();

            assertThat(store.observations().subjects("quotes")).hasSize(1);
            assertThat(lost).singleElement().satisfies(one -> {
                assertThat(one.observations()).containsExactly("o2");
                assertThat(one.slices()).extracting(StatedSlice::metric).containsExactly("pb");
            });
        }
    }

    @Test
    void whoOnlyLooksIntoAnEarlierProgramsStoreBringsItUpToDateFirst() {
        Flyway.configure()
                .dataSource(StoreFiles.below(output).url(), "sa", "")
                .target("3")
                .load()
                .migrate();

        try (StoreGate gate = StoreGate.enter(output);
                Store store = gate.openToRead(Clock.systemUTC()).orElseThrow()) {
            assertThat(store.findings().find(ObservationFilter.ALL)).isEmpty();
            assertThat(store.observations().find(ObservationFilter.ALL)).isEmpty();
            assertThat(store.editions().all()).isEmpty();
        }
        assertThat(StoreFiles.below(output).openMarker()).doesNotExist();
    }

    @Test
    void aLaterProgramsStoreIsLeftAlone() throws SQLException {
        try (StoreGate gate = StoreGate.enter(output)) {
            gate.open(1, Clock.systemUTC()).close();
            try (Connection connection =
                            DriverManager.getConnection(StoreFiles.below(output).url(), "sa", "");
                    var statement = connection.createStatement()) {
                statement.execute("""
                        INSERT INTO "flyway_schema_history" ("installed_rank", "version", "description", "type",
                            "script", "installed_by", "execution_time", "success")
                        VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 'SA', 0, TRUE)""");
            }

            assertThatThrownBy(() -> gate.openToRead(Clock.systemUTC()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a later version of this program");
        }
    }

    private static void document(Statement statement, String sha256, String replacedBy) throws SQLException {
        statement.execute("INSERT INTO document (sha256, path, kind, byte_count, replaced_by) VALUES ('" + sha256
                + "', 'quotes.csv', 'csv', 1, " + replacedBy + ")");
    }

    private static void observation(Statement statement, String id, String document, String fields)
            throws SQLException {
        statement.execute("""
                INSERT INTO observation (id, revision, document, position, dataset, period, first_day, last_day,
                    subject, status, payload, recorded_at)
                VALUES ('%s', 1, '%s', 0, 'quotes', '2023-W28', DATE '2023-07-10', DATE '2023-07-16',
                    '\\"scope\\":\\"甲', 'accepted', '{"subject":"\\"scope\\":\\"甲",%s}', CURRENT_TIMESTAMP)""".formatted(id, document, fields));
    }
}
