package io.sectorbrief.store;

import io.sectorbrief.RealPostgres;
import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Restatements in PostgreSQL. */
class PostgresRestatementsTest extends RestatementsBehaviour {

    private static RealPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = RealPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Override
    Store open() {
        return Store.in(postgres.database(), Clock.systemUTC());
    }
}
