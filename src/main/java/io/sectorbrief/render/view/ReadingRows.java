package io.sectorbrief.render.view;

import io.sectorbrief.brief.Titles;
import io.sectorbrief.model.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was read of a table as printed, row by row, for tables that no picture shows. */
final class ReadingRows {

    private final Titles titles;
    private final Ledger ledger;

    ReadingRows(Titles titles, Ledger ledger) {
        this.titles = titles;
        this.ledger = ledger;
    }

    /**
     * The {@code metrics} read, in the table's order, and {@code readings}: each with {@code row} (0 for prose), {@code subject},
     * {@code period} and, a metric each, {@code cells}; what was read in a cell has {@code raw} and, where a number leads to
     * it, {@code anchor}.
     */
    Map<String, Object> of(List<Observation> seen) {
        Set<Column> columns = new TreeSet<>();
        Map<Line, Map<Column, List<Observation>>> lines = new TreeMap<>();
        for (Observation one : seen) {
            Column column = new Column(one.source().column().orElse(0), titles.metric(one.dataset(), one.metric()));
            columns.add(column);
            lines.computeIfAbsent(Line.of(one), line -> new TreeMap<>())
                    .computeIfAbsent(column, cell -> new ArrayList<>())
                    .add(one);
        }
        return Map.of(
                "metrics",
                columns.stream().map(Column::metric).toList(),
                "readings",
                lines.entrySet().stream()
                        .map(line -> row(line.getKey(), columns, line.getValue()))
                        .toList());
    }

    private Map<String, Object> row(Line line, Set<Column> columns, Map<Column, List<Observation>> read) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("row", line.row());
        view.put("subject", line.subject());
        view.put("period", line.period());
        view.put(
                "cells",
                columns.stream()
                        .map(column -> cell(read.getOrDefault(column, List.of())))
                        .toList());
        return view;
    }

    /** One reading as a rule; prose may say the same twice. */
    private List<Map<String, Object>> cell(List<Observation> read) {
        return read.stream()
                .map(one -> {
                    Map<String, Object> view = new LinkedHashMap<>();
                    view.put("raw", one.source().raw());
                    if (ledger.isLedTo(one)) {
                        view.put("anchor", Anchor.of(one.id()));
                    }
                    return view;
                })
                .toList();
    }

    /** Of a table by their order; what prose says of several metrics stands in none. */
    private record Column(int number, String metric) implements Comparable<Column> {

        @Override
        public int compareTo(Column other) {
            return Comparator.comparingInt(Column::number)
                    .thenComparing(Column::metric)
                    .compare(this, other);
        }
    }

    /** A row of a sheet, counted from 1 as people count; 0 for prose. A row of a sheet may speak of several periods. */
    private record Line(int row, String subject, String period) implements Comparable<Line> {

        static Line of(Observation seen) {
            return new Line(
                    seen.source().row().map(row -> row + 1).orElse(0),
                    seen.subjectRaw(),
                    seen.period().token());
        }

        @Override
        public int compareTo(Line other) {
            return Comparator.comparingInt(Line::row)
                    .thenComparing(Line::period)
                    .thenComparing(Line::subject)
                    .compare(this, other);
        }
    }
}
