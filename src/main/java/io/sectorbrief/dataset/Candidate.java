package io.sectorbrief.dataset;

import io.sectorbrief.dataset.Fit.Caption;
import io.sectorbrief.dataset.MatchRule.CaptionWeight;
import io.sectorbrief.dataset.MatchRule.Doubt;
import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.normalise.TextPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A definition while it is tried on exhibits. */
final class Candidate {

    /** A grid of one column is a column. */
    private static final int LEAST_GRID = 2;

    private final DatasetDefinition definition;
    private final List<TextPattern> gridHeaders;

    Candidate(DatasetDefinition definition) {
        this.definition = definition;
        this.gridHeaders = definition.grid().map(Grid::headers).orElse(List.of()).stream()
                .map(TextPattern::compile)
                .toList();
    }

    Optional<Fit> fit(Exhibit exhibit, List<Header> headers) {
        MatchRule match = definition.match();
        String caption = wordsOf(exhibit);
        boolean against = stands(match.never(), caption, headers);
        boolean speaks = match.caption().stream().anyMatch(word -> word.standsIn(caption));
        if (against || (!speaks && match.weight() == CaptionWeight.NEEDED)) {
            return Optional.empty();
        }
        Map<String, List<Integer>> places = places(headers, caption);
        if (match.doubt()
                .filter(doubt -> holds(doubt, places, caption, headers))
                .isPresent()) {
            return Optional.empty();
        }
        Map<Integer, Map<String, String>> grid =
                places.containsKey(definition.subject()) ? Map.of() : grid(headers, places);
        var fit = new Fit(definition, headers, places, grid, speaks ? Caption.SPEAKS_FOR_IT : Caption.IS_SILENT);
        return isWhole(fit) ? Optional.of(fit) : Optional.empty();
    }

    private static boolean holds(Doubt doubt, Map<String, List<Integer>> places, String caption, List<Header> headers) {
        return stands(doubt.words(), caption, headers)
                && doubt.unless().stream().noneMatch(places::containsKey);
    }

    private static boolean stands(List<Wording> words, String caption, List<Header> headers) {
        return words.stream()
                .anyMatch(word -> word.standsIn(caption) || headers.stream().anyMatch(h -> word.standsIn(h.path())));
    }

    /** What stands above a table; footnotes and sources speak of other things too. */
    private static String wordsOf(Exhibit exhibit) {
        return exhibit.caption() + " " + exhibit.sheet().orElse("");
    }

    private Map<String, List<Integer>> places(List<Header> headers, String caption) {
        var places = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < headers.size(); i++) {
            int index = i;
            columnOf(headers.get(i), caption)
                    .ifPresent(column -> places.computeIfAbsent(column.name(), name -> new ArrayList<>())
                            .add(index));
        }
        return places;
    }

    private Optional<Column> columnOf(Header header, String caption) {
        return definition.columns().values().stream()
                .filter(column -> column.unless().stream().noneMatch(word -> word.standsIn(caption)))
                .filter(column -> weight(column, header) > 0)
                .filter(column -> column.span().map(kind -> spans(kind, header)).orElse(true))
                .max(Comparator.comparingInt(column -> weight(column, header)));
    }

    private static int weight(Column column, Header header) {
        return column.headers().stream()
                .filter(wording -> wording.names(header))
                .mapToInt(Wording::weight)
                .max()
                .orElse(0);
    }

    /** A header without dates says nothing against it; one with dates has to name both ends within one period. */
    private static boolean spans(PeriodKind kind, Header header) {
        List<DateRange> days = HeaderDates.of(header);
        return days.isEmpty()
                || (days.size() > 1
                        && days.stream()
                                        .map(range -> Period.containing(kind, range.last()))
                                        .distinct()
                                        .count()
                                == 1);
    }

    private Map<Integer, Map<String, String>> grid(List<Header> headers, Map<String, List<Integer>> places) {
        var taken = new HashSet<Integer>();
        places.values().forEach(taken::addAll);
        var grid = new LinkedHashMap<Integer, Map<String, String>>();
        for (int i = 0; i < headers.size(); i++) {
            int index = i;
            String name = headers.get(i).name();
            gridHeaders.stream()
                    .filter(pattern -> !taken.contains(index))
                    .flatMap(pattern -> pattern.match(name).stream())
                    .findFirst()
                    .ifPresent(holes -> grid.put(index, holes));
        }
        return grid.size() < LEAST_GRID ? Map.of() : grid;
    }

    private boolean isWhole(Fit fit) {
        boolean subject = definition.fixedSubject().isPresent()
                || !fit.places(definition.subject()).isEmpty()
                || !fit.grid().isEmpty();
        boolean required = definition.match().required().stream()
                .allMatch(column -> !fit.places(column).isEmpty());
        boolean metric = !fit.grid().isEmpty()
                || definition.metrics().stream()
                        .anyMatch(column -> !fit.places(column.name()).isEmpty());
        return subject && required && metric;
    }
}
