package io.sectorbrief.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** The tables of a store, in versions: an earlier program's are brought up to date, a later one's are nobody's to touch. */
final class Schema {

    private static final String HISTORY = "classpath:db/migration";

    private final Flyway flyway;

    Schema(DataSource database) {
        this.flyway = Flyway.configure()
                .dataSource(database)
                .locations(locations(database))
                .load();
    }

    /** One history for both databases; what one lacks of the other's words is added to it before. */
    private static String[] locations(DataSource database) {
        boolean postgres = "PostgreSQL".equals(product(database));
        return postgres ? new String[] {HISTORY, "classpath:db/postgresql"} : new String[] {HISTORY};
    }

    private static String product(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new IllegalStateException("the store's database does not answer", e);
        }
    }

    /** How a store's tables stand to what this program needs. */
    enum Age {
        EARLIER,
        CURRENT,
        LATER
    }

    Age age() {
        MigrationInfoService info = flyway.info();
        if (Arrays.stream(info.all()).anyMatch(step -> step.getState() == MigrationState.FUTURE_SUCCESS)) {
            return Age.LATER;
        }
        return info.pending().length > 0 ? Age.EARLIER : Age.CURRENT;
    }

    void bringUpToDate() {
        flyway.migrate();
    }
}
