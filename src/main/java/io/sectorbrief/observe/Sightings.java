package io.sectorbrief.observe;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Fit;
import io.sectorbrief.dataset.Grid;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Row;
import io.sectorbrief.normalise.TextPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the subjects of a table: one a row, several beside each other in two-up tables, one a cell in grids. */
final class Sightings {

    private final Fit fit;
    private final DatasetDefinition definition;
    private final Map<String, List<TextPattern>> patterns;
    private final List<TextPattern> gridCells;

    Sightings(Fit fit) {
        this.fit = fit;
        this.definition = fit.definition();
        this.patterns = definition.columns().values().stream()
                .collect(Collectors.toMap(Column::name, column -> compiled(column.cells())));
        this.gridCells = compiled(definition.grid().map(Grid::cells).orElse(List.of())).stream()
                .filter(pattern -> pattern.holes().stream()
                        .allMatch(hole -> hole.equals(definition.subject())
                                || fit.places(hole).isEmpty()))
                .toList();
    }

    private static List<TextPattern> compiled(List<String> patterns) {
        return patterns.stream().map(TextPattern::compile).toList();
    }

    /** In reading order: block by block where blocks stand side by side, else row by row. */
    List<Sighting> of(Exhibit exhibit) {
        List<Row> rows = new CoveredCells(fit).filled(exhibit.dataRows());
        var sightings = new ArrayList<Sighting>();
        int blocks = fit.grid().isEmpty() ? fit.blocks() : 1;
        for (int block = 0; block < blocks; block++) {
            for (int row = 0; row < rows.size(); row++) {
                sightings.addAll(in(rows.get(row), row, block));
            }
        }
        return sightings;
    }

    private List<Sighting> in(Row line, int row, int block) {
        if (!fit.grid().isEmpty()) {
            List<Integer> columns = List.copyOf(fit.grid().keySet());
            return IntStream.range(0, columns.size())
                    .boxed()
                    .flatMap(place -> inGrid(line, row, columns.get(place), place).stream())
                    .toList();
        }
        if (definition.fixedSubject().isPresent()) {
            String subject = definition.fixedSubject().get();
            return List.of(new Sighting(Optional.of(row), line, Optional.empty(), block, subject, Map.of()));
        }
        int column = fit.places(definition.subject()).get(block);
        Map<String, String> parts =
                parts(definition.subject(), line.cells().get(column).text());
        String name = parts.getOrDefault(definition.subject(), "");
        return List.of(new Sighting(Optional.of(row), line, Optional.of(column), block, name, parts));
    }

    private Optional<Sighting> inGrid(Row line, int row, int column, int block) {
        String text = line.cells().get(column).text();
        if (text.isBlank()) {
            return Optional.empty();
        }
        var parts = new LinkedHashMap<>(fit.grid().getOrDefault(column, Map.of()));
        parts.putAll(split(gridCells, definition.subject(), text));
        String name = parts.getOrDefault(definition.subject(), text);
        return Optional.of(new Sighting(Optional.of(row), line, Optional.of(column), block, name, parts));
    }

    /** The sub-fields of a cell by name; the column's own name holds what is left for itself. */
    Map<String, String> parts(String column, String text) {
        return split(patterns.getOrDefault(column, List.of()), column, text);
    }

    private static Map<String, String> split(List<TextPattern> patterns, String own, String text) {
        return patterns.stream()
                .flatMap(pattern -> pattern.match(text).stream())
                .findFirst()
                .orElseGet(() -> Map.of(own, text.strip()));
    }
}
