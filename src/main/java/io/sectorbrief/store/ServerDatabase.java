package io.sectorbrief.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/**
 * A database of a PostgreSQL server, which keeps itself whole. An advisory lock, held by a connection of its own, says that
 * somebody works on it; the server gives it back when the process dies, whichever machine it ran on.
 */
final class ServerDatabase implements Database {

    /** Any number will do that other programs on the same database do not take. */
    private static final long LOCK = 0x5EC7_0B81_EFL;

    private final StoreServer server;
    private final Connection holder;

    private ServerDatabase(StoreServer server, Connection holder) {
        this.server = server;
        this.holder = holder;
    }

    /**
     * Enters alone or not at all.
     *
     * @throws StoreBusyException if somebody is inside
     * @throws IllegalStateException if the server does not answer
     */
    static ServerDatabase enter(StoreServer server) {
        Connection holder = connect(server);
        if (isFree(server, holder)) {
            return new ServerDatabase(server, holder);
        }
        release(server, holder);
        throw new StoreBusyException(server);
    }

    private static boolean isFree(StoreServer server, Connection holder) {
        try (PreparedStatement lock = holder.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        } catch (SQLException e) {
            throw silent(server, e);
        }
    }

    private static Connection connect(StoreServer server) {
        try {
            return DriverManager.getConnection(server.url(), server.user(), server.password());
        } catch (SQLException e) {
            throw silent(server, e);
        }
    }

    private static IllegalStateException silent(StoreServer server, SQLException e) {
        return new IllegalStateException(
                "the store's database " + server + " does not answer: " + e.getMessage()
                        + "; see store.url, store.user and store.password",
                e);
    }

    @Override
    public HikariDataSource open(int connections) {
        return new HikariDataSource(config(connections));
    }

    @Override
    public Optional<HikariDataSource> openToRead(int connections) {
        if (!exists()) {
            return Optional.empty();
        }
        HikariConfig config = config(connections);
        config.setReadOnly(true);
        return Optional.of(new HikariDataSource(config));
    }

    private boolean exists() {
        try (PreparedStatement table = holder.prepareStatement("SELECT to_regclass('document') IS NOT NULL");
                ResultSet answer = table.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        } catch (SQLException e) {
            throw silent(server, e);
        }
    }

    private HikariConfig config(int connections) {
        return StorePool.of(server.url(), server.user(), server.password(), connections);
    }

    @Override
    public Rescue rescue() {
        return Rescue.NOT_NEEDED;
    }

    @Override
    public void forgetRebuild() {}

    @Override
    public Runnable mark(Clock clock) {
        return () -> {};
    }

    @Override
    public String name() {
        return server.toString();
    }

    /** Gives the lock back before it leaves: the server notices that somebody has gone a moment after. */
    @Override
    public void close() {
        try (PreparedStatement unlock = holder.prepareStatement("SELECT pg_advisory_unlock(?)")) {
            unlock.setLong(1, LOCK);
            unlock.execute();
        } catch (SQLException e) {
            throw silent(server, e);
        } finally {
            release(server, holder);
        }
    }

    private static void release(StoreServer server, Connection holder) {
        try {
            holder.close();
        } catch (SQLException e) {
            throw silent(server, e);
        }
    }
}
