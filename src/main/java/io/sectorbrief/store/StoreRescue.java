package io.sectorbrief.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.h2.tools.Recover;
import org.h2.tools.RunScript;

/** Checks a store that a crash left open by reading every row of it, and writes it anew if that fails. */
final class StoreRescue {

    private static final int CHECK_SECONDS = 120;
    private static final String FRESH = StoreFiles.DATABASE + "-rebuilt";

    /** Rows may be lost: what was derived is derived again, what was read and is lost is read again. */
    private static final String UNDERSTAND_ALL_AGAIN = "UPDATE document SET understood_under = NULL";

    private final StoreFiles files;

    StoreRescue(StoreFiles files) {
        this.files = files;
    }

    Rescue run() {
        if (!files.exists() || isSound()) {
            return files.exists() ? Rescue.SOUND : Rescue.NOT_NEEDED;
        }
        rebuild();
        return Rescue.REBUILT;
    }

    private boolean isSound() {
        try (Connection connection = connect(files.url());
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(CHECK_SECONDS);
            for (String table : tables(statement)) {
                readAll(statement, table);
            }
            statement.execute("CREATE TABLE rescue_check (number INTEGER)");
            statement.execute("DROP TABLE rescue_check");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC' ORDER BY table_name")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static void readAll(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
    }

    /** The fresh file takes the damaged one's place in one move, so a crash in here leaves one of both. */
    private void rebuild() {
        Path script = files.folder().resolve("rebuild.sql");
        Path fresh = files.folder().resolve(FRESH + ".mv.db");
        try {
            Files.deleteIfExists(script);
            write(script);
            fill(fresh, script);
            Path damaged = files.folder().resolve(StoreFiles.DATABASE + "-damaged.mv.db");
            Files.copy(files.databaseFile(), damaged, StandardCopyOption.REPLACE_EXISTING);
            Files.write(files.rebuiltMarker(), new byte[0]);
            Files.move(fresh, files.databaseFile(), StandardCopyOption.ATOMIC_MOVE);
            Files.delete(script);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot rebuild the store in " + files.folder(), e);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "the store in " + files.folder()
                            + " cannot be read any more; put a backup of it in its place, or move it"
                            + " away and run again: everything is then read anew from the input",
                    e);
        }
    }

    private void fill(Path fresh, Path script) throws IOException, SQLException {
        Files.deleteIfExists(fresh);
        String url = files.urlOf(FRESH);
        RunScript.execute(url, "sa", "", script.toString(), StandardCharsets.UTF_8, /* continueOnError= */ true);
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute(UNDERSTAND_ALL_AGAIN);
        }
    }

    private void write(Path script) throws SQLException {
        try (Connection connection = connect(files.url());
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(CHECK_SECONDS);
            statement.execute("SCRIPT TO '" + quoted(script) + "'");
        } catch (SQLException e) {
            salvage(script);
        }
    }

    /** H2's own tool reads what pages are left when the database does not open at all. */
    private void salvage(Path script) throws SQLException {
        Recover.execute(files.folder().toString(), StoreFiles.DATABASE);
        try {
            Files.move(
                    files.folder().resolve(StoreFiles.DATABASE + ".h2.sql"),
                    script,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing could be salvaged from " + files.databaseFile(), e);
        }
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, "sa", "");
    }
}
