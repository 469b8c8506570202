package io.sectorbrief.dataset;

import io.sectorbrief.dataset.Fit.Caption;
import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds which headers of a table are which columns of a dataset: those whose words say most, and no header that the dataset knows
 * as well to be of no interest. Words that begin with anything count only where the caption speaks for the dataset.
 */
final class ColumnPlaces {

    private final DatasetDefinition definition;
    private final Map<String, List<Wording>> words = new LinkedHashMap<>();

    /**
     * @param caption what stands above the table or names it
     * @param wording whether that speaks for the dataset
     */
    ColumnPlaces(DatasetDefinition definition, String caption, Caption wording) {
        this.definition = definition;
        for (Column column : definition.columns().values()) {
            if (column.unless().stream().noneMatch(word -> word.standsIn(caption))) {
                words.put(
                        column.name(),
                        column.headers(caption).stream()
                                .filter(word -> wording == Caption.SPEAKS_FOR_IT || !word.isOpen())
                                .toList());
            }
        }
    }

    /** Columns of the exhibit by column of the dataset, from left to right. */
    Map<String, List<Integer>> of(List<Header> headers) {
        var places = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < headers.size(); i++) {
            int index = i;
            Header header = headers.get(i);
            columnOf(header)
                    .or(() -> header.withoutMonth().flatMap(this::columnOf))
                    .ifPresent(column -> places.computeIfAbsent(column.name(), name -> new ArrayList<>())
                            .add(index));
        }
        places.replaceAll(
                (name, found) -> column(name).each().isEmpty() ? bestNamed(words.get(name), headers, found) : found);
        return places;
    }

    /** Of headers that a column's words fit more and less well, those they fit best; blocks beside each other have the same. */
    private static List<Integer> bestNamed(List<Wording> words, List<Header> headers, List<Integer> places) {
        var weights = new LinkedHashMap<Integer, Integer>();
        for (int index : places) {
            Header header = headers.get(index);
            weights.put(
                    index,
                    Math.max(
                            weight(words, header),
                            weight(words, header.withoutMonth().orElse(header))));
        }
        int most = Collections.max(weights.values());
        return places.stream().filter(index -> weights.get(index) == most).toList();
    }

    private Optional<Column> columnOf(Header header) {
        int ignored = weight(definition.match().ignore(), header);
        var weights = new LinkedHashMap<String, Integer>();
        words.forEach((name, all) -> weights.put(name, ignored == 0 ? weight(all, header) : closedWeight(all, header)));
        return weights.keySet().stream()
                .filter(name -> weights.get(name) > ignored)
                .filter(name ->
                        column(name).span().map(kind -> spans(kind, header)).orElse(true))
                .max(Comparator.comparingInt(weights::get))
                .map(this::column);
    }

    private Column column(String name) {
        return definition.columns().get(name);
    }

    /** What is known to be of no interest is no column by words that begin with anything, however long they are. */
    private static int closedWeight(List<Wording> words, Header header) {
        return weight(words.stream().filter(word -> !word.isOpen()).toList(), header);
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
