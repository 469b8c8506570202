package io.sectorbrief.dataset;

import io.sectorbrief.dataset.Fit.Caption;
import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds which headers of a table are which columns of a dataset: those whose words say most, and no header that the dataset knows
 * as well to be of no interest. Words that begin with anything count only where the caption speaks for the dataset.
 */
final class ColumnPlaces {

    /** A column that the caption does not rule out, and the words that count under it. */
    private record Worded(Column column, List<Wording> words) {

        boolean isHeldAgainst(Header header) {
            return column.span().filter(kind -> !spans(kind, header)).isPresent();
        }
    }

    /** How much the words of a column, or of the header at a place, say. */
    private record Weighed<T>(T one, int weight) {}

    private final DatasetDefinition definition;
    private final List<Worded> columns;

    /**
     * @param caption what stands above the table or names it
     * @param wording whether that speaks for the dataset
     */
    ColumnPlaces(DatasetDefinition definition, String caption, Caption wording) {
        this.definition = definition;
        this.columns = definition.columns().values().stream()
                .filter(column -> column.unless().stream().noneMatch(word -> word.standsIn(caption)))
                .map(column -> new Worded(
                        column,
                        column.headers(caption).stream()
                                .filter(word -> wording == Caption.SPEAKS_FOR_IT || !word.isOpen())
                                .toList()))
                .toList();
    }

    /**
     * Columns of the exhibit by column of the dataset, from left to right.
     *
     * @param moves tells columns of moves on a board: of two 较上月 beside each other the one with figures is the change
     */
    Map<String, List<Integer>> of(List<Header> headers, RankMoves moves) {
        var places = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < headers.size(); i++) {
            int index = i;
            Header header = headers.get(i);
            columnOf(header)
                    .or(() -> header.withoutMonth().flatMap(this::columnOf))
                    .ifPresent(column -> places.computeIfAbsent(column.name(), name -> new ArrayList<>())
                            .add(index));
        }
        columns.forEach(worded -> worded.column()
                .behind()
                .ifPresent(behind -> stands(behind, headers, places)
                        .forEach(index -> places.computeIfAbsent(worded.column().name(), name -> new ArrayList<>())
                                .add(index))));
        columns.stream()
                .filter(worded -> worded.column().each().isEmpty())
                .forEach(worded -> places.computeIfPresent(
                        worded.column().name(),
                        (name, found) ->
                                bestNamed(worded.words(), headers, withoutMoves(worded.column(), found, moves))));
        return places;
    }

    /** Behind two of which either may be meant, none. */
    private List<Integer> stands(Column.Behind behind, List<Header> headers, Map<String, List<Integer>> places) {
        List<Integer> left = places.getOrDefault(behind.column(), List.of());
        List<Integer> others = columns.stream()
                .flatMap(worded -> worded.column().behind().stream())
                .map(Column.Behind::column)
                .filter(column -> !column.equals(behind.column()))
                .flatMap(column -> places.getOrDefault(column, List.of()).stream())
                .toList();
        return IntStream.range(1, headers.size())
                .filter(index -> left.contains(index - 1)
                        && !others.contains(index - 2)
                        && behind.headers().stream().anyMatch(word -> word.names(headers.get(index)))
                        && places.values().stream().noneMatch(taken -> taken.contains(index)))
                .boxed()
                .toList();
    }

    private static List<Integer> withoutMoves(Column column, List<Integer> places, RankMoves moves) {
        if (column.type() == ColumnType.RANK_MOVE || places.size() < 2) {
            return places;
        }
        List<Integer> others =
                places.stream().filter(place -> !moves.fill(place)).toList();
        return others.isEmpty() ? places : others;
    }

    /** Of headers that a column's words fit more and less well, those they fit best; blocks beside each other have the same. */
    private static List<Integer> bestNamed(List<Wording> words, List<Header> headers, List<Integer> places) {
        List<Weighed<Integer>> weighed = places.stream()
                .map(index -> {
                    Header header = headers.get(index);
                    Header bare = header.withoutMonth().orElse(header);
                    return new Weighed<>(index, Math.max(weight(words, header), weight(words, bare)));
                })
                .toList();
        int most = weighed.stream().mapToInt(Weighed::weight).max().orElse(0);
        return weighed.stream()
                .filter(place -> place.weight() == most)
                .map(Weighed::one)
                .toList();
    }

    private Optional<Column> columnOf(Header header) {
        int ignored = weight(definition.match().ignore(), header);
        return columns.stream()
                .map(worded -> new Weighed<>(worded, weight(counting(worded.words(), ignored), header)))
                .filter(weighed -> weighed.weight() > ignored && !weighed.one().isHeldAgainst(header))
                .max(Comparator.comparingInt(Weighed::weight))
                .map(weighed -> weighed.one().column());
    }

    /** What is known to be of no interest is no column by words that begin with anything, however long they are. */
    private static List<Wording> counting(List<Wording> words, int ignored) {
        return ignored == 0
                ? words
                : words.stream().filter(word -> !word.isOpen()).toList();
    }

    private static int weight(List<Wording> words, Header header) {
        return words.stream()
                .filter(wording -> wording.names(header))
                .mapToInt(Wording::weight)
                .max()
                .orElse(0);
    }

    /** A header without dates says nothing against it; one with dates has to name both ends within one period. */
    private static boolean spans(PeriodKind kind, Header header) {
        List<DateRange> days = HeaderDates.of(header);
        return days.isEmpty()
                || ((days.size() > 1 || namesItself(kind, header))
                        && days.stream()
                                        .map(range -> Period.containing(kind, range.last()))
                                        .distinct()
                                        .count()
                                == 1);
    }

    /** {@code 周涨跌幅 [交易日期] 20240426}: its name says how long it is, and the day where it ends. */
    private static boolean namesItself(PeriodKind kind, Header header) {
        return kind == PeriodKind.WEEK && header.name().contains("周");
    }
}
