package io.sectorbrief.observe;

import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Fit;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.RowKind;
import io.sectorbrief.model.TotalLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a table that sum the others up: those of spreadsheets are marked, those of reports named so. */
final class TotalRows {

    private TotalRows() {}

    static List<Row> of(Exhibit exhibit, Fit fit) {
        List<Integer> subjects = fit.places(fit.definition().subject());
        return exhibit.rows().stream()
                .filter(row -> row.kind() == RowKind.TOTAL
                        || subjects.stream()
                                .limit(1)
                                .anyMatch(column ->
                                        TotalLabel.isOne(row.cells().get(column).text())))
                .toList();
    }

    /** Whether the name of what was met is the label of such a row. */
    static boolean isTotal(DatasetDefinition definition, Sighting sighting) {
        return definition.total().isPresent() && TotalLabel.isOne(sighting.name());
    }

    /** Which of the table's rows it is, so that two totals are two observations. */
    static String place(Exhibit exhibit, Row row) {
        int later = (int) exhibit.rows().stream()
                .filter(other -> other.kind() == RowKind.TOTAL)
                .takeWhile(other -> !other.equals(row))
                .count();
        return later == 0 ? "total" : "total " + later;
    }

    /** A row of the first block, read for its numbers. */
    static Sighting sighting(Row row, String subject) {
        return new Sighting(Optional.empty(), row, Optional.empty(), 0, subject, Map.of());
    }
}
