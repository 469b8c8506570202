package io.sectorbrief.store;

import io.sectorbrief.store.LostSlices.LostSubjects;
import io.sectorbrief.store.StatedSlices.Superseded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What counts when other bytes came under a known name: the earlier document gives way where the later one says something
 * good of the same metric, period and scope, and stands in all the rest. All of it follows from which document lay under
 * which name and what each says, so settling it again changes nothing.
 */
public final class Restatements {

    private final JdbcClient jdbc;
    private final NameUses names;
    private final StatedSlices slices;
    private final DataChanges changes;

    Restatements(JdbcClient jdbc, NameUses names, DataChanges changes) {
        this.jdbc = jdbc;
        this.names = names;
        this.slices = new StatedSlices(jdbc);
        this.changes = changes;
    }

    /**
     * Settles it for all that was understood by now.
     *
     * @return what restatements say nothing good of, by earlier document, why, and dataset
     */
    public List<LostSlices> settle() {
        Map<String, List<String>> reused = names.reused();
        Set<String> documents = new TreeSet<>();
        reused.values().forEach(documents::addAll);
        var superseding = new Superseding(reused.values(), names.present(), slices.statements(documents));
        settleSlices(superseding.slices());
        settleDocuments(superseding.replaced());
        return lost(superseding);
    }

    /** Subjects that vanished when a slice was restated, told once a dataset, period, market and pair of documents. */
    public List<LostSubjects> lostSubjects() {
        Map<String, Map<StatedSlice, Set<String>>> subjects = new TreeMap<>();
        Map<List<Object>, LostSubjects> lost = new LinkedHashMap<>();
        slices.superseded().stream()
                .sorted(Comparator.comparing(Superseded::document).thenComparing(Superseded::slice))
                .forEach(one -> {
                    var before = subjects.computeIfAbsent(one.document(), slices::subjects);
                    var after = subjects.computeIfAbsent(one.later(), slices::subjects);
                    compare(one, before, after).ifPresent(found -> lost.putIfAbsent(table(one), found));
                });
        return List.copyOf(lost.values());
    }

    private static List<Object> table(Superseded one) {
        return List.of(
                one.document(), one.later(), one.slice().data(), one.slice().scope());
    }

    private static Optional<LostSubjects> compare(
            Superseded one, Map<StatedSlice, Set<String>> earlier, Map<StatedSlice, Set<String>> later) {
        Set<String> before = earlier.getOrDefault(one.slice(), Set.of());
        Set<String> after = later.getOrDefault(one.slice(), Set.of());
        List<String> gone =
                before.stream().filter(subject -> !after.contains(subject)).toList();
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LostSubjects(one.document(), one.later(), one.slice(), before.size(), after.size(), gone));
    }

    private void settleSlices(Set<Superseded> now) {
        Set<Superseded> before = slices.superseded();
        Set<DataSlice> touched = new TreeSet<>();
        before.stream().filter(one -> !now.contains(one)).forEach(one -> {
            slices.remove(one);
            touched.add(one.slice().data());
        });
        now.stream().filter(one -> !before.contains(one)).forEach(one -> {
            slices.add(one);
            touched.add(one.slice().data());
        });
        touched.forEach(changes::record);
    }

    private void settleDocuments(Map<String, String> replaced) {
        jdbc.sql("UPDATE document SET replaced_by = NULL WHERE replaced_by IS NOT NULL")
                .update();
        replaced.forEach(
                (document, later) -> jdbc.sql("UPDATE document SET replaced_by = :later WHERE sha256 = :document")
                        .param("later", later)
                        .param("document", document)
                        .update());
    }

    private List<LostSlices> lost(Superseding superseding) {
        List<LostSlices> lost = new ArrayList<>();
        superseding
                .restated()
                .forEach((earlier, later) -> superseding
                        .lost(earlier)
                        .forEach((loss, datasets) -> datasets.forEach((dataset, slices) -> lost.add(new LostSlices(
                                earlier,
                                later,
                                dataset,
                                loss,
                                List.copyOf(slices),
                                this.slices.observations(earlier, slices))))));
        return lost;
    }
}
