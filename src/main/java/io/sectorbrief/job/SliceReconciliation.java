package io.sectorbrief.job;

import io.sectorbrief.job.SliceReconciliation.Reconciled;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.quality.History;
import io.sectorbrief.quality.Reconciliation;
import io.sectorbrief.store.DataSlice;
import io.sectorbrief.store.Store;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Holds what documents say of a dataset and period against each other and against the periods around, wherever something changed
 * near; a slice whose comparison fails is marked, and costs no other.
 */
final class SliceReconciliation implements ItemProcessor<DataSlice, Reconciled>, ItemWriter<Reconciled> {

    static final String STEP = "reconcile";

    private final Tonight tonight;
    private final Store store;
    private final Rules rules;
    private final SliceHistory stored;

    SliceReconciliation(Tonight tonight, Rules rules) {
        this.tonight = tonight;
        this.rules = rules;
        this.store = tonight.store();
        this.stored = new SliceHistory(store);
    }

    /** What is to be found in a slice. */
    interface Rules {

        /** @param standing what stands of the slice, not empty */
        List<Finding> findings(List<Observation> standing, History history);
    }

    /** A slice and what was found in it. */
    record Reconciled(DataSlice slice, List<Finding> findings) {}

    /**
     * What changed, behind the slices around that it counts for: those are done before the change is noted as done, so a run
     * that dies in between finds it again.
     */
    List<DataSlice> pending() {
        List<DataSlice> changed = store.changes().unreconciled();
        Set<DataSlice> around = new TreeSet<>();
        changed.stream().map(DataSlice::dataset).distinct().forEach(dataset -> {
            Set<Period> known = store.changes().periods(dataset);
            changed.stream()
                    .filter(slice -> slice.dataset().equals(dataset))
                    .flatMap(slice -> touchedBy(slice.period()))
                    .filter(known::contains)
                    .forEach(period -> around.add(new DataSlice(dataset, period)));
        });
        changed.forEach(around::remove);
        return Stream.concat(around.stream(), changed.stream()).toList();
    }

    /** The periods that look back at this one, and the one before, which looks ahead at it where documents conflict. */
    private static Stream<Period> touchedBy(Period period) {
        return switch (period.kind()) {
            case INSTANT, RANGE, UNDATED -> Stream.empty();
            default ->
                Stream.concat(
                        Stream.of(period.previous()),
                        Stream.iterate(period.next(), Period::next).limit(Reconciliation.REACH));
        };
    }

    @Override
    public Reconciled process(DataSlice slice) {
        List<Observation> standing = stored.of(slice);
        try {
            return new Reconciled(
                    slice, standing.isEmpty() ? List.of() : rules.findings(standing, stored.around(slice)));
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
