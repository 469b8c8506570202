package io.sectorbrief.job;

import io.sectorbrief.job.SliceReconciliation.Reconciled;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.store.DataSlice;
import io.sectorbrief.store.Store;
import java.util.List;
import java.util.function.Function;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Holds what different documents say of the same dataset and period against each other, wherever something changed; a slice whose comparison
 * fails is marked, and costs no other.
 */
final class SliceReconciliation implements ItemProcessor<DataSlice, Reconciled>, ItemWriter<Reconciled> {

    static final String STEP = "reconcile";

    private final Tonight tonight;
    private final Store store;
    private final Function<List<Observation>, List<Finding>> rules;

    SliceReconciliation(Tonight tonight, Function<List<Observation>, List<Finding>> rules) {
        this.tonight = tonight;
        this.rules = rules;
        this.store = tonight.store();
    }

    /** A slice and what was found in it. */
    record Reconciled(DataSlice slice, List<Finding> findings) {}

    List<DataSlice> pending() {
        return store.changes().unreconciled();
    }

    @Override
    public Reconciled process(DataSlice slice) {
        List<Observation> standing = store.observations().reviewed(slice);
        try {
            return new Reconciled(slice, standing.isEmpty() ? List.of() : rules.apply(standing));
        } catch (RuntimeException | StackOverflowError e) {
            return new Reconciled(slice, List.of(DocumentFindings.notCompared(slice, standing, e)));
        }
    }

    @Override
    public void write(Chunk<? extends Reconciled> chunk) {
        for (Reconciled reconciled : chunk) {
            DataSlice slice = reconciled.slice();
            store.findings().replaceOfSlice(slice, tonight.run().key(), reconciled.findings());
            store.changes().reconciled(slice);
            int findings = reconciled.findings().size();
            tonight.progress()
                    .advanced(
                            STEP,
                            findings == 0
                                    ? ""
                                    : slice.dataset() + " " + slice.period() + ": " + findings + " findings");
        }
    }
}
