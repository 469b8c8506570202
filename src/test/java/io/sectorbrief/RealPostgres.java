package io.sectorbrief;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real PostgreSQL server of a test class's own, as a static extension. Where none can start, such as for a root user who
 * may not become another, the tests are skipped and say why.
 */
public final class RealPostgres implements BeforeAllCallback, AfterAllCallback {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Set<String> databases = new HashSet<>();
    private Optional<EmbeddedPostgres> server = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) {
        try {
            server = Optional.of(EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .setPGStartupWait(PATIENCE)
                    .start());
        } catch (IOException | RuntimeException cannotStart) {
            Assumptions.abort("PostgreSQL does not start here: " + cannotStart);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }

    /** An empty database. */
    public HikariDataSource database() {
        return database("store" + databases.size());
    }

    /** A database by its name, empty when it is asked for first. */
    public HikariDataSource database(String name) {
        EmbeddedPostgres running = server.orElseThrow();
        if (databases.add(name)) {
            JdbcClient.create(running.getPostgresDatabase())
                    .sql("CREATE DATABASE " + name)
                    .update();
        }
        var config = new HikariConfig();
        config.setJdbcUrl(running.getJdbcUrl("postgres", name));
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }
}
