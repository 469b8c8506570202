package io.sectorbrief.store;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Period;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes the rows of findings and of what they mark, many at once. */
final class FindingRows {

    /** Rows that go to the database at once. */
    private static final int BATCH = 1000;

    private final JdbcOperations rows;

    FindingRows(JdbcOperations rows) {
        this.rows = rows;
    }

    /**
     * A finding and where it goes.
     *
     * @param run the first that made it
     * @param since when it was first recorded as it is
     * @param payload the finding as it is kept
     */
    record Entry(
            String basis,
            Optional<String> document,
            int position,
            String run,
            OffsetDateTime since,
            Finding finding,
            String payload) {}

    private record Link(Entry entry, String observation) {}

    void insert(List<Entry> entries) {
        rows.batchUpdate("""
                        INSERT INTO finding (basis, id, document, position, severity, found_in, period, payload,
                         recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries, BATCH, (row, entry) -> {
            row.setString(1, entry.basis());
            row.setString(2, entry.finding().id());
            row.setString(3, entry.document().orElse(null));
            row.setInt(4, entry.position());
            row.setString(5, entry.finding().severity().token());
            row.setString(6, entry.run());
            row.setString(7, entry.finding().period().map(Period::token).orElse(null));
            row.setString(8, entry.payload());
            row.setObject(9, entry.since());
        });
        link(entries);
    }

    /** Sorted by what is marked, which is looked up by it: so the index grows page by page. */
    private void link(List<Entry> entries) {
        List<Link> links = new ArrayList<>();
        entries.forEach(entry -> entry.finding().observations().stream()
                .distinct()
                .forEach(observation -> links.add(new Link(entry, observation))));
        links.sort(Comparator.comparing(Link::observation));
        rows.batchUpdate(
                "INSERT INTO finding_observation (basis, finding, observation) VALUES (?, ?, ?)",
                links,
                BATCH,
                (row, link) -> {
                    row.setString(1, link.entry().basis());
                    row.setString(2, link.entry().finding().id());
                    row.setString(3, link.observation());
                });
    }
}
