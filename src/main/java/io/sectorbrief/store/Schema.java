package io.sectorbrief.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** The tables of a store, in versions: an earlier program's are brought up to date, a later one's are nobody's to touch. */
final class Schema {

    private final Flyway flyway;

    Schema(DataSource database) {
        this.flyway = Flyway.configure().dataSource(database).load();
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
