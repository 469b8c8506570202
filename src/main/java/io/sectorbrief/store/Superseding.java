package io.sectorbrief.store;

import io.sectorbrief.store.LostSlices.Loss;
import io.sectorbrief.store.StatedSlices.Superseded;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is left of documents that do not lie in the input any more when later ones came under their names. What lies there
 * counts in full; what nobody restated stays, even if its file is gone.
 */
final class Superseding {

    private final Map<String, Statement> statements;
    private final Map<String, Map<StatedSlice, String>> superseded = new TreeMap<>();
    private final Map<String, String> newest = new TreeMap<>();
    private final Map<String, String> restated = new TreeMap<>();

    /**
     * @param names documents of each name, in the order in which they came
     * @param present those that lie in the input now
     * @param statements what each says; one that is missing says nothing
     */
    Superseding(Collection<List<String>> names, Set<String> present, Map<String, Statement> statements) {
        this.statements = statements;
        for (List<String> documents : names) {
            for (int i = 0; i < documents.size(); i++) {
                String earlier = documents.get(i);
                if (!present.contains(earlier)) {
                    documents.subList(i + 1, documents.size()).forEach(later -> supersede(earlier, later));
                }
            }
        }
    }

    private void supersede(String earlier, String later) {
        Statement before = statement(earlier);
        Statement after = statement(later);
        newest.put(earlier, later);
        before.all().stream()
                .filter(after.good()::contains)
                .forEach(slice -> superseded
                        .computeIfAbsent(earlier, document -> new TreeMap<>())
                        .put(slice, later));
        if (before.isRestatedBy(after)) {
            restated.put(earlier, later);
        }
    }

    /** Slices that do not count any more. */
    Set<Superseded> slices() {
        return superseded.entrySet().stream()
                .flatMap(document -> document.getValue().entrySet().stream()
                        .map(slice -> new Superseded(document.getKey(), slice.getKey(), slice.getValue())))
                .collect(Collectors.toSet());
    }

    /** Documents of which nothing stands, with the newest one under their name. */
    Map<String, String> replaced() {
        Map<String, String> replaced = new TreeMap<>(newest);
        replaced.keySet()
                .removeIf(document ->
                        !gone(document).containsAll(statement(document).all()));
        return replaced;
    }

    /** Documents that were restated, with the newest one that restates them. */
    Map<String, String> restated() {
        return restated;
    }

    /** What the newest restatement of a document says nothing good of, of the time both are about, by why and dataset. */
    Map<Loss, Map<String, Set<StatedSlice>>> lost(String earlier) {
        Statement before = statement(earlier);
        Statement after = statement(restated.getOrDefault(earlier, ""));
        return before.good().stream()
                .filter(slice -> !gone(earlier).contains(slice) && before.isOfTheSameTimeIn(after, slice))
                .collect(Collectors.groupingBy(
                        slice -> after.all().contains(slice) ? Loss.IN_QUARANTINE : Loss.LEFT_OUT,
                        TreeMap::new,
                        Collectors.groupingBy(
                                StatedSlice::dataset, TreeMap::new, Collectors.toCollection(TreeSet::new))));
    }

    private Set<StatedSlice> gone(String document) {
        return superseded.getOrDefault(document, Map.of()).keySet();
    }

    private Statement statement(String document) {
        return statements.getOrDefault(document, Statement.NONE);
    }
}
