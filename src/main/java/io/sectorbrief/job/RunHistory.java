package io.sectorbrief.job;

import io.sectorbrief.job.PastRun.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the history of the runs as Spring Batch keeps it, without waking Spring Batch. */
final class RunHistory {

    private static final String OF_RUN = """
            FROM batch_job_execution e
            JOIN batch_job_execution_params p ON p.job_execution_id = e.job_execution_id
            WHERE p.parameter_name = 'run' AND p.parameter_value = :run AND e.status IN (:statuses)""";

    private static final List<String> NOT_DONE = Stream.of(BatchStatus.values())
            .filter(status -> status != BatchStatus.COMPLETED)
            .map(BatchStatus::name)
            .toList();

    private final JdbcClient jdbc;

    RunHistory(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /**
     * Whether this run was brought to its end the last time, and nothing else came into the store since that it would have to
     * look at.
     *
     * @param run a run with any repetition
     */
    boolean isDone(RunIdentity run) {
        return last(run, List.of("COMPLETED")) > Math.max(last(run, NOT_DONE), lastWithOtherData(run));
    }

    /** How many runs of this identity ended for good: were done, or died and were given up for another one. */
    int timesEnded(RunIdentity run) {
        return jdbc.sql("SELECT COUNT(*) " + OF_RUN)
                .param("run", run.id())
                .param("statuses", List.of("COMPLETED", "ABANDONED"))
                .query(Integer.class)
                .single();
    }

    private long last(RunIdentity run, List<String> statuses) {
        return jdbc.sql("SELECT COALESCE(MAX(e.job_execution_id), 0) " + OF_RUN)
                .param("run", run.id())
                .param("statuses", statuses)
                .query(Long.class)
                .single();
    }

    private long lastWithOtherData(RunIdentity run) {
        return jdbc.sql("""
                        SELECT COALESCE(MAX(job_execution_id), 0) FROM batch_job_execution_params
                        WHERE (parameter_name = 'inputs' AND parameter_value <> :inputs)
                        OR (parameter_name = 'definitions' AND parameter_value <> :definitions)""")
                .param("inputs", run.inputs())
                .param("definitions", run.definitions())
                .query(Long.class)
                .single();
    }

    /** Numbers of the instances of which no execution was created at this moment or later. */
    List<Long> instancesBefore(LocalDateTime oldest) {
        return jdbc.sql("""
                        SELECT i.job_instance_id FROM batch_job_instance i WHERE NOT EXISTS (
                            SELECT 1 FROM batch_job_execution e
                            WHERE e.job_instance_id = i.job_instance_id AND e.create_time >= :oldest)
                        ORDER BY i.job_instance_id""").param("oldest", oldest).query(Long.class).list();
    }

    /** The last runs, newest first. */
    List<PastRun> last(int count) {
        return jdbc.sql("""
                        SELECT e.job_execution_id, e.status, e.start_time, e.end_time, e.exit_message,
                            (SELECT MAX(p.parameter_value) FROM batch_job_execution_params p
                             WHERE p.job_execution_id = e.job_execution_id AND p.parameter_name = 'date') AS date_text,
                            (SELECT MAX(p.parameter_value) FROM batch_job_execution_params p
                             WHERE p.job_execution_id = e.job_execution_id AND p.parameter_name = 'scope') AS scope_text
                        FROM batch_job_execution e ORDER BY e.job_execution_id DESC
                        FETCH FIRST :count ROWS ONLY""")
                .param("count", count)
                .query((row, number) -> new PastRun(
                        row.getLong("job_execution_id"),
                        Outcome.of(row.getString("status")),
                        row.getString("date_text"),
                        row.getString("scope_text"),
                        moment(row, "start_time"),
                        moment(row, "end_time"),
                        Optional.ofNullable(row.getString("exit_message")).flatMap(RunHistory::firstLine)))
                .list();
    }

    private static Optional<LocalDateTime> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toLocalDateTime);
    }

    /** A message may end in a whole stack trace. */
    private static Optional<String> firstLine(String message) {
        return message.lines().filter(line -> !line.isBlank()).findFirst();
    }
}
