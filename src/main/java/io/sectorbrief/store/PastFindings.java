package io.sectorbrief.store;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Findings that do not hold any more, kept with the time for which they did. */
final class PastFindings {

    private final JdbcClient jdbc;

    PastFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a finding that is about to be replaced or to go. */
    void keep(String basis, String id, OffsetDateTime now) {
        String datasets = String.join(
                "\n",
                jdbc.sql("SELECT dataset FROM finding_dataset WHERE basis = :basis AND finding = :id ORDER BY dataset")
                        .param("basis", basis)
                        .param("id", id)
                        .query(String.class)
                        .list());
        jdbc.sql("""
                        INSERT INTO past_finding (basis, id, document, position, severity, found_in, period, payload,
                         datasets, recorded_at, superseded_at)
                        SELECT basis, id, document, position, severity, found_in, period, payload,
                         CAST(:datasets AS TEXT), recorded_at, CAST(:now AS TIMESTAMP WITH TIME ZONE)
                        FROM finding WHERE basis = :basis AND id = :id""")
                .param("datasets", datasets)
                .param("now", now)
                .param("basis", basis)
                .param("id", id)
                .update();
    }
}
