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

/**
 * Finds which headers of a table are which columns of a dataset: those whose words say most, and no header that the dataset knows
 * as well to be of no interest. Words that begin with anything count only where the caption speaks for the dataset.
 *
 * @param caption what stands above the table or names it
 * @param wording whether that speaks for the dataset
 */
record ColumnPlaces(DatasetDefinition definition, String caption, Caption wording) {

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
        definition.columns().values().stream()
                .filter(column -> column.each().isEmpty())
                .forEach(column ->
                        places.computeIfPresent(column.name(), (name, found) -> bestNamed(column, headers, found)));
        return places;
    }

    /** Of headers that a column's words fit more and less well, those they fit best; blocks beside each other have the same. */
    private List<Integer> bestNamed(Column column, List<Header> headers, List<Integer> places) {
        List<Integer> weights = places.stream()
                .map(headers::get)
                .map(header -> Math.max(
                        weight(words(column), header),
                        weight(words(column), header.withoutMonth().orElse(header))))
                .toList();
        int most = weights.stream().max(Comparator.naturalOrder()).orElse(0);
        return places.stream()
                .filter(index -> weights.get(places.indexOf(index)) == most)
                .toList();
    }

    private Optional<Column> columnOf(Header header) {
        int ignored = weight(definition.match().ignore(), header);
        return definition.columns().values().stream()
                .filter(column -> column.unless().stream().noneMatch(word -> word.standsIn(caption)))
                .filter(column -> weight(words(column, ignored), header) > ignored)
                .filter(column -> column.span().map(kind -> spans(kind, header)).orElse(true))
                .max(Comparator.comparingInt(column -> weight(words(column, ignored), header)));
    }

    /** What is known to be of no interest is no column by words that begin with anything, however long they are. */
    private List<Wording> words(Column column, int ignored) {
        return words(column).stream()
                .filter(word -> ignored == 0 || !word.isOpen())
                .toList();
    }

    private List<Wording> words(Column column) {
        return column.headers(caption).stream()
                .filter(word -> wording == Caption.SPEAKS_FOR_IT || !word.isOpen())
                .toList();
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
