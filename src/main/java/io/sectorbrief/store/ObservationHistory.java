package io.sectorbrief.store;

import io.sectorbrief.model.Observation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What observations said at a moment; a change never overwrites, so every revision can still be told. */
public final class ObservationHistory {

    private final JdbcClient jdbc;

    ObservationHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One revision of an observation.
     *
     * @param number from 1
     * @param supersededAt when it ceased to hold; empty while it does
     */
    public record Revision(Observation observation, int number, Instant recordedAt, Optional<Instant> supersededAt) {

        private static Revision of(ResultSet row, ObservationRows reader) throws SQLException {
            return new Revision(
                    reader.read(row),
                    row.getInt("revision"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    Optional.ofNullable(row.getObject("superseded_at", OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant));
        }
    }

    /** By id, the revision of each that was known at a moment, else the first there is; one that is not stored is missing. */
    public Map<String, Revision> known(Collection<String> ids, Instant moment) {
        Map<String, Revision> known = new LinkedHashMap<>();
        var reader = new ObservationRows();
        IdBatches.forEach(
                ids,
                batch -> jdbc.sql("SELECT " + ObservationRows.COLUMNS + """
                        , o.revision, o.recorded_at, o.superseded_at FROM observation o
                        WHERE o.id IN (:ids) ORDER BY o.id, o.revision""")
                        .param("ids", batch)
                        .query((row, number) -> Revision.of(row, reader))
                        .list()
                        .forEach(revision -> known.merge(
                                revision.observation().id(),
                                revision,
                                (earlier, later) -> later.recordedAt().isAfter(moment) ? earlier : later)));
        return known;
    }
}
