package io.sectorbrief.store;

import io.sectorbrief.model.Period;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which data changed and in which order, so that reconciliation and briefs know what to look at again. */
public final class DataChanges {

    private final JdbcClient jdbc;

    DataChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void record(DataSlice slice) {
        jdbc.sql("INSERT INTO data_change (dataset, period, reconciled) VALUES (:dataset, :period, FALSE)")
                .param("dataset", slice.dataset())
                .param("period", slice.period().token())
                .update();
    }

    /** What changed since it was last reconciled, in dataset and period order. */
    public List<DataSlice> unreconciled() {
        return jdbc.sql(
                        "SELECT DISTINCT dataset, period FROM data_change WHERE NOT reconciled ORDER BY dataset, period")
                .query((row, number) -> new DataSlice(row.getString(1), Period.parse(row.getString(2))))
                .list();
    }

    /** Every period of a dataset of which something was ever known. */
    public Set<Period> periods(String dataset) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT period FROM data_change WHERE dataset = :dataset")
                .param("dataset", dataset)
                .query((row, number) -> Period.parse(row.getString(1)))
                .list());
    }

    /** Notes that all a document says is to be reconciled again: what it is judged by changed. */
    public void again(String document) {
        jdbc.sql("""
                        INSERT INTO data_change (dataset, period, reconciled)
                        SELECT DISTINCT dataset, period, FALSE FROM observation
                        WHERE document = :document AND superseded_at IS NULL
                        ORDER BY dataset, period""").param("document", document).update();
    }

    /** Notes that a slice was reconciled. */
    public void reconciled(DataSlice slice) {
        jdbc.sql("UPDATE data_change SET reconciled = TRUE WHERE dataset = :dataset AND period = :period")
                .param("dataset", slice.dataset())
                .param("period", slice.period().token())
                .update();
    }

    /** Number of the last change to any of these datasets, 0 if there was none. */
    public long last(Collection<String> datasets) {
        if (datasets.isEmpty()) {
            return 0;
        }
        return jdbc.sql("SELECT COALESCE(MAX(number), 0) FROM data_change WHERE dataset IN (:datasets)")
                .param("datasets", datasets)
                .query(Long.class)
                .single();
    }
}
