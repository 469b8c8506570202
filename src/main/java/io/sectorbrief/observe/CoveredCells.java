package io.sectorbrief.observe;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.Column.Empty;
import io.sectorbrief.dataset.Fit;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says in every row what a label over several rows says, in the columns whose dataset declares that it does and in
 * that which names each row's list. Where a row names
 * its own subject, what stands right of the name is its own too: a company without a code has not the one above.
 */
final class CoveredCells {

    private final Set<Integer> labels;
    private final List<Integer> subjects;

    CoveredCells(Fit fit) {
        this.subjects = fit.places(fit.definition().subject());
        Stream<Integer> declared = fit.definition().columns().values().stream()
                .filter(column -> column.empty() == Empty.ABOVE)
                .map(Column::name)
                .flatMap(name -> fit.places(name).stream());
        Stream<Integer> list = fit.definition().match().listColumn(fit.headers()).stream();
        this.labels = Stream.concat(declared, list).collect(Collectors.toSet());
    }

    /** The rows, with the label, and where it stands, in place of each cell that it covers. */
    List<Row> filled(List<Row> rows) {
        if (labels.isEmpty()) {
            return rows;
        }
        var filled = new ArrayList<Row>();
        for (Row row : rows) {
            filled.add(filled.isEmpty() ? row : under(filled.get(filled.size() - 1), row));
        }
        return filled;
    }

    private Row under(Row above, Row row) {
        List<Cell> cells = IntStream.range(0, row.cells().size())
                .mapToObj(index -> isCovered(row, index)
                        ? above.cells().get(index)
                        : row.cells().get(index))
                .toList();
        return new Row(row.page(), row.kind(), cells);
    }

    private boolean isCovered(Row row, int index) {
        boolean ownSubject = subjects.stream()
                .anyMatch(
                        place -> place < index && !row.cells().get(place).text().isBlank());
        return labels.contains(index)
                && !ownSubject
                && row.cells().get(index).text().isBlank();
    }
}
