package io.sectorbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.sectorbrief.RealPostgres;
import io.sectorbrief.store.StoreGate;
import io.sectorbrief.store.StoreServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The whole program with its store in a PostgreSQL, as the settings say. */
class PostgresSettingTest {

    private static final String BOARD = """
            2023年第28周电影票房排名（2023-07-10 至 2023-07-16）
            排名,影片,周票房（万元）,票房占比
            1,甲片,1000,30%
            2,乙片,800,25%
            """;

    @RegisterExtension
    static final RealPostgres POSTGRES = new RealPostgres();

    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void forgetTheSettings() {
        System.clearProperty("store.url");
        System.clearProperty("store.user");
        System.clearProperty("store.password");
    }

    @Test
    void aNightItsStatusAndItsExportLiveThereAndASecondProcessWaitsOutside() throws IOException {
        var desk = new Installation(folder);
        desk.drop("board.csv", BOARD);
        try (HikariDataSource database = POSTGRES.database("briefs")) {
            System.setProperty("store.url", database.getJdbcUrl());
            System.setProperty("store.user", "postgres");

            assertThat(desk.run("status")).isZero();
            assertThat(desk.run("run")).as(desk.err()).isZero();
            assertThat(desk.output().resolve("store/brief.mv.db")).doesNotExist();
            assertThat(desk.run("status")).as(desk.err()).isZero();
            assertThat(desk.out()).contains("done");
            assertThat(desk.run("export", "observations", "--dataset", "box_office_week"))
                    .isZero();
            assertThat(desk.out()).contains("甲片", "乙片");
            assertThat(desk.run("export", "observations", "--as-of", "2100-01-01T00:00:00Z"))
                    .as(desk.err())
                    .isZero();
            assertThat(desk.out()).contains("甲片", "乙片");
            assertThat(desk.run("run")).isZero();
            assertThat(desk.err()).contains("nothing to do");

            var server = new StoreServer(database.getJdbcUrl(), "postgres", "");
            try (StoreGate elsewhere = StoreGate.enter(folder.resolve("elsewhere"), Optional.of(server))) {
                assertThat(elsewhere.rescue()).isNotNull();
                assertThat(desk.run("run")).isEqualTo(ExitCode.BUSY.code());
                assertThat(desk.err()).contains("another sector-brief works on jdbc:postgresql:");
            }
            assertThat(desk.run("status")).isZero();
        }
        assertThat(Files.exists(desk.output().resolve("store/open"))).isFalse();
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithItsSettings() throws IOException {
        var desk = new Installation(folder);
        System.setProperty("store.url", "jdbc:postgresql://localhost:1/nowhere");
        System.setProperty("store.user", "desk");
        System.setProperty("store.password", "secret");

        assertThat(desk.run("run")).isEqualTo(ExitCode.FAILED.code());
        assertThat(desk.err())
                .contains("jdbc:postgresql://localhost:1/nowhere does not answer", "store.url")
                .doesNotContain("secret");
        assertThatThrownBy(() -> new StoreServer("jdbc:h2:mem:x", "", "")).hasMessageContaining("store.url");
    }
}
