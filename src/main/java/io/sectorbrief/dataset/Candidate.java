package io.sectorbrief.dataset;

import io.sectorbrief.dataset.Fit.Caption;
import io.sectorbrief.dataset.MatchRule.CaptionWeight;
import io.sectorbrief.dataset.MatchRule.Doubt;
import io.sectorbrief.model.Row;
import io.sectorbrief.normalise.TextPattern;
import java.util.ArrayList;
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

    /** What a column that names the list of each row says, where it says the same of all: it stands in for a caption. */
    String list(List<Header> headers, List<Row> rows) {
        List<String> named = definition.match().listColumn(headers).stream()
                .flatMap(
                        index -> rows.stream().map(row -> row.cells().get(index).text()))
                .distinct()
                .toList();
        return named.size() == 1 ? named.get(0) : "";
    }

    /**
     * How a table fits, if caption and headers do not speak against it; it may lack columns that it needs.
     *
     * @param caption what stands above it; footnotes and sources speak of other things too
     * @param moves columns that hold moves on a board, whatever their headers say
     * @param file what its file is called, which speaks for a dataset and against none: a file holds several sheets
     */
    Optional<Fit> tried(String caption, String file, List<Header> headers, RankMoves moves) {
        MatchRule match = definition.match();
        boolean against = stands(match.never(), caption, headers);
        boolean speaks = match.caption().stream().anyMatch(word -> word.standsIn(caption) || word.standsIn(file));
        if (against || (!speaks && match.weight() == CaptionWeight.NEEDED)) {
            return Optional.empty();
        }
        Caption wording = speaks ? Caption.SPEAKS_FOR_IT : Caption.IS_SILENT;
        Map<String, List<Integer>> places = new ColumnPlaces(definition, caption, wording).of(headers, moves);
        if (match.doubt()
                .filter(doubt -> holds(doubt, places, caption, headers))
                .isPresent()) {
            return Optional.empty();
        }
        Map<Integer, Map<String, String>> grid = places.containsKey(definition.subject())
                ? groups(headers, places.get(definition.subject()))
                : grid(headers, places, moves);
        return Optional.of(new Fit(definition, headers, places, grid, wording));
    }

    private static boolean holds(Doubt doubt, Map<String, List<Integer>> places, String caption, List<Header> headers) {
        return stands(doubt.words(), caption, headers)
                && doubt.unless().stream().noneMatch(places::containsKey);
    }

    private static boolean stands(List<Wording> words, String caption, List<Header> headers) {
        return words.stream()
                .anyMatch(word -> word.standsIn(caption) || headers.stream().anyMatch(word::standsIn));
    }

    /** Columns under a grid's header; those of them without names are the moves of what stands left of them. */
    private Map<Integer, Map<String, String>> grid(
            List<Header> headers, Map<String, List<Integer>> places, RankMoves moves) {
        var taken = new HashSet<Integer>();
        places.values().forEach(taken::addAll);
        var grid = new LinkedHashMap<Integer, Map<String, String>>();
        var beside = new ArrayList<Integer>();
        for (int i = 0; i < headers.size(); i++) {
            int index = i;
            Optional<Map<String, String>> said = said(headers.get(i).name()).filter(holes -> !taken.contains(index));
            boolean covered = headers.get(i).name().isEmpty() && grid.containsKey(i - 1);
            if ((said.isPresent() || covered) && moves.nameNobody(index)) {
                beside.add(index);
            } else {
                said.ifPresent(holes -> grid.put(index, holes));
            }
        }
        if (!beside.isEmpty() && beside.size() == grid.size()) {
            definition.metrics().stream()
                    .filter(column -> column.type() == ColumnType.RANK_MOVE)
                    .findFirst()
                    .ifPresent(column -> places.putIfAbsent(column.name(), List.copyOf(beside)));
        }
        return grid.size() < LEAST_GRID ? Map.of() : grid;
    }

    /** Columns of subjects side by side, of which each stands under a group that says what a grid's header does. */
    private Map<Integer, Map<String, String>> groups(List<Header> headers, List<Integer> subjects) {
        var grid = new LinkedHashMap<Integer, Map<String, String>>();
        for (int index : subjects) {
            headers.get(index).groups().stream()
                    .flatMap(group -> said(group).stream())
                    .findFirst()
                    .ifPresent(holes -> grid.put(index, holes));
        }
        return grid.size() < LEAST_GRID || grid.size() < subjects.size() ? Map.of() : grid;
    }

    private Optional<Map<String, String>> said(String header) {
        return gridHeaders.stream()
                .flatMap(pattern -> pattern.match(header).stream())
                .findFirst();
    }
}
