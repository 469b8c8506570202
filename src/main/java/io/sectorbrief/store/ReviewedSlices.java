package io.sectorbrief.store;

import io.sectorbrief.model.Observation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Reads what stands of a slice before reconciliation. History rules ask for nine slices to judge one, so this does without
 * a join for each row: what is superseded and in which order documents come is asked once for all of them.
 */
final class ReviewedSlices {

    private final JdbcOperations jdbc;

    ReviewedSlices(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    private record Said(String document, String scope, String metric) {

        static Said of(Observation one) {
            return new Said(one.source().document(), one.scope().orElse(""), one.metric());
        }
    }

    /** By document path and place in the document. */
    List<Observation> of(DataSlice slice) {
        Map<String, List<Observation>> byDocument = byDocument(slice);
        Set<Said> superseded = superseded(slice);
        return byPath(byDocument).stream()
                .flatMap(Collection::stream)
                .filter(one -> superseded.isEmpty() || !superseded.contains(Said.of(one)))
                .toList();
    }

    private Map<String, List<Observation>> byDocument(DataSlice slice) {
        Map<String, List<Placed>> byDocument = new LinkedHashMap<>();
        var reader = new ObservationRows();
        jdbc.query(
                "SELECT " + ObservationRows.COLUMNS + """
                        , o.position FROM observation o
                        WHERE o.superseded_at IS NULL AND o.dataset = ? AND o.period = ?""",
                (RowCallbackHandler) row -> {
                    Observation one = reader.read(row);
                    byDocument
                            .computeIfAbsent(one.source().document(), first -> new ArrayList<>())
                            .add(new Placed(one, row.getInt("position")));
                },
                slice.dataset(),
                slice.period().token());
        Map<String, List<Observation>> inOrder = new LinkedHashMap<>();
        byDocument.forEach((document, placed) -> inOrder.put(document, Placed.inOrder(placed)));
        return inOrder;
    }

    private record Placed(Observation observation, int position) implements Comparable<Placed> {

        @Override
        public int compareTo(Placed other) {
            int byPosition = Integer.compare(position, other.position);
            return byPosition != 0 ? byPosition : observation.id().compareTo(other.observation.id());
        }

        static List<Observation> inOrder(List<Placed> placed) {
            placed.sort(Comparator.naturalOrder());
            return placed.stream().map(Placed::observation).toList();
        }
    }

    private Set<Said> superseded(DataSlice slice) {
        return new HashSet<>(jdbc.query(
                "SELECT document, scope, metric FROM superseded_slice WHERE dataset = ? AND period = ?",
                (row, number) -> new Said(row.getString(1), row.getString(2), row.getString(3)),
                slice.dataset(),
                slice.period().token()));
    }

    private Collection<List<Observation>> byPath(Map<String, List<Observation>> byDocument) {
        if (byDocument.size() < 2) {
            return byDocument.values();
        }
        Map<String, List<Observation>> byPath = new TreeMap<>();
        byDocument.forEach((document, said) -> byPath.put(path(document) + "\u0000" + document, said));
        return byPath.values();
    }

    private String path(String document) {
        return jdbc.query("SELECT path FROM document WHERE sha256 = ?", (row, number) -> row.getString(1), document)
                .get(0);
    }
}
