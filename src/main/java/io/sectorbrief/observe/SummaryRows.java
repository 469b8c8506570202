package io.sectorbrief.observe;

import io.sectorbrief.dataset.Fit;
import io.sectorbrief.dataset.RowWords;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.RowKind;
import io.sectorbrief.normalise.NumberGrammar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows of a table that are about nobody: totals, which spreadsheets mark and reports name, and the remainder. The label
 * stands in the subject's place or, where that is blank, left of it.
 */
record SummaryRows(Exhibit exhibit, Fit fit) {

    /** Rows that sum the others up. */
    List<Row> totals() {
        return exhibit.rows().stream()
                .filter(row -> row.kind() == RowKind.TOTAL || (fit.grid().isEmpty() && words().isTotal(label(row))))
                .toList();
    }

    /** What a row of the first block is called. */
    String label(Row row) {
        return label(row, fit.places(fit.definition().subject()).stream().findFirst(), 0);
    }

    boolean isTotal(Sighting sighting) {
        return words().isTotal(label(sighting));
    }

    boolean isRemainder(Sighting sighting) {
        return words().isRemainder(label(sighting));
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

    private RowWords words() {
        return fit.definition().rows();
    }

    private String label(Sighting sighting) {
        boolean named = sighting.column().isPresent() && !isBlank(sighting.name());
        return named || !fit.grid().isEmpty()
                ? sighting.name()
                : label(sighting.line(), sighting.column(), sighting.block());
    }

    /** The subject's text, else the nearest one left of it in its block; of a table with one subject the first of the row. */
    private String label(Row row, Optional<Integer> subject, int block) {
        int last = subject.orElse(row.cells().size() - 1);
        int first = block == 0 ? 0 : fit.places(fit.definition().subject()).get(block - 1) + 1;
        List<String> texts = IntStream.rangeClosed(first, last)
                .mapToObj(index -> row.cells().get(index).text())
                .filter(text -> !isBlank(text))
                .toList();
        return texts.isEmpty() ? "" : texts.get(subject.isPresent() ? texts.size() - 1 : 0);
    }

    private static boolean isBlank(String text) {
        return NumberGrammar.isBlank(text);
    }
}
