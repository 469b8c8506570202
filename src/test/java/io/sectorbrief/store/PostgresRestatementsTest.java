package io.sectorbrief.store;

import io.sectorbrief.RealPostgres;
import java.time.Clock;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Restatements in PostgreSQL. */
class PostgresRestatementsTest extends RestatementsBehaviour {

    @RegisterExtension
    static final RealPostgres POSTGRES = new RealPostgres();

    @Override
    Store open() {
        return Store.in(POSTGRES.database(), Clock.systemUTC());
    }
}
