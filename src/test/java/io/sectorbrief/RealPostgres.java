package io.sectorbrief;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real PostgreSQL server of a test's own. Where none can start, such as for a root user who may not become another, the
 * test is skipped and says why.
 */
public final class RealPostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EmbeddedPostgres server;
    private final Set<String> databases = new HashSet<>();

    private RealPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts one. */
    public static RealPostgres start() {
        try {
            return new RealPostgres(EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .setPGStartupWait(PATIENCE)
                    .start());
        } catch (IOException | RuntimeException cannotStart) {
            return Assumptions.abort("PostgreSQL does not start here: " + cannotStart);
        }
    }

    /** An empty database. */
    public HikariDataSource database() {
        return database("store" + databases.size());
    }

    /** A database by its name, empty when it is asked for first. */
    public HikariDataSource database(String name) {
        if (databases.add(name)) {
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("CREATE DATABASE " + name)
                    .update();
        }
        var config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", name));
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
