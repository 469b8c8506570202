package io.sectorbrief.dataset;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How one exhibit fits one definition.
 *
 * @param definition the dataset
 * @param headers one a column of the exhibit
 * @param places columns of the exhibit by column of the dataset, from left to right; several in two-up tables
 * @param grid columns of the exhibit whose cells are subjects, with what their header says; empty if it is no grid
 * @param wording whether the caption speaks for it
 */
public record Fit(
        DatasetDefinition definition,
        List<Header> headers,
        Map<String, List<Integer>> places,
        Map<Integer, Map<String, String>> grid,
        Caption wording) {

    /** Under a caption that is silent, a table of which more than a third is unknown is something else. */
    private static final int MOST = 3;

    /** Better fits first: the caption decides, then how many columns were understood. */
    static final Comparator<Fit> BEST_FIRST =
            Comparator.comparing(Fit::wording).thenComparing(Fit::understood, Comparator.reverseOrder());

    /** What the caption says of a fit. */
    public enum Caption {
        SPEAKS_FOR_IT,
        IS_SILENT
    }

    /** Columns of the exhibit that a column of the dataset stands in, from left to right. */
    public List<Integer> places(String column) {
        return places.getOrDefault(column, List.of());
    }

    /** How many subjects stand side by side in a row. */
    public int blocks() {
        return Math.max(1, grid.isEmpty() ? places(definition.subject()).size() : grid.size());
    }

    /** Whether the exhibit says what a column holds: in a column of its own, or in the headers of a grid. */
    public boolean says(String column) {
        return places.containsKey(column) || grid.values().stream().anyMatch(holes -> holes.containsKey(column));
    }

    /** The dataset's column that stands at a column of the exhibit. */
    public Optional<Column> columnAt(int index) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue().contains(index))
                .findFirst()
                .flatMap(entry -> definition.column(entry.getKey()));
    }

    /** Columns of the exhibit that nothing is known about; a column's own words are known where its caption rules it out too. */
    public List<Integer> unknown() {
        Optional<Integer> lists = definition.match().listColumn(headers);
        return IntStream.range(0, headers.size())
                .filter(index -> columnAt(index).isEmpty() && !grid.containsKey(index))
                .filter(index -> !lists.equals(Optional.of(index)))
                .filter(index ->
                        definition.match().ignore().stream().noneMatch(known -> known.names(headers.get(index))))
                .filter(index -> definition.columns().values().stream()
                        .flatMap(column -> column.headers().stream())
                        .noneMatch(word -> !word.isOpen() && word.names(headers.get(index))))
                .filter(index -> !headers.get(index).name().isEmpty())
                .boxed()
                .toList();
    }

    /** Whether it has all that its dataset needs, and its caption or most of its headers tell that it is of it. */
    boolean isWhole() {
        return missing().isEmpty() && hasMetrics() && isTold();
    }

    /** Whether its caption speaks for the dataset and some of its numbers are there, but not all that it needs. */
    boolean isNearlyWhole() {
        return wording == Caption.SPEAKS_FOR_IT
                && !missing().isEmpty()
                && definition.metrics().stream()
                        .anyMatch(column -> column.type() != ColumnType.RANK && places.containsKey(column.name()));
    }

    /** Columns without which a table is not of the dataset, and that this one has not. */
    List<String> missing() {
        boolean named =
                definition.fixedSubject().isPresent() || places.containsKey(definition.subject()) || !grid.isEmpty();
        return Stream.concat(
                        named ? Stream.empty() : Stream.of(definition.subject()),
                        definition.match().required().stream().filter(column -> !says(column)))
                .distinct()
                .toList();
    }

    private boolean hasMetrics() {
        return !grid.isEmpty() || definition.metrics().stream().anyMatch(column -> places.containsKey(column.name()));
    }

    private boolean isTold() {
        return wording == Caption.SPEAKS_FOR_IT
                || (MOST * unknown().size() <= headers.size()
                        && definition.match().uncaptioned().stream().allMatch(this::says));
    }

    int understood() {
        int alone = (int) grid.keySet().stream()
                .filter(index -> columnAt(index).isEmpty())
                .count();
        return alone + places.values().stream().mapToInt(List::size).sum();
    }

    /** Whether both read a metric from the same column, so that at most one of them can be right. */
    boolean disputes(Fit other) {
        Set<Integer> shared = new HashSet<>(metricColumns());
        shared.retainAll(other.metricColumns());
        return !shared.isEmpty();
    }

    /** Ranks say something in every dataset of a table; they alone are no dispute. */
    private Set<Integer> metricColumns() {
        Set<Integer> columns = new HashSet<>(grid.keySet());
        definition.metrics().stream()
                .filter(column -> column.type() != ColumnType.RANK)
                .forEach(column -> columns.addAll(places(column.name())));
        return columns;
    }
}
