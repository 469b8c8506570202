package io.sectorbrief.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.Optional;

/** Where a store's tables lie, behind its gate. */
interface Database extends AutoCloseable {

    /** To work on, with so many connections. */
    HikariDataSource open(int connections);

    /** To look at without changing it; empty if there is no store yet. */
    Optional<HikariDataSource> openToRead(int connections);

    /** Puts right what a crash may have left. */
    Rescue rescue();

    /** To be called when what a rebuild may have lost was derived anew. */
    void forgetRebuild();

    /** Notes that the store is worked on, until what is returned is run. */
    Runnable mark(Clock clock);

    /** As messages name it. */
    String name();

    /** Lets others in. */
    @Override
    void close();
}
