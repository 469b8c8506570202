package io.sectorbrief.quality;

import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.ExhibitKind;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A made-up weekly as a reader would hand it over; every change makes another one. */
record MadeReport(String file, Period week, List<MadeTable> tables, List<String> prose) {

    /** A table of it: texts as printed. */
    record MadeTable(
            String caption, List<String> header, List<List<String>> rows, Optional<String> asOf, List<String> notes) {

        MadeTable(String caption, List<String> header, List<List<String>> rows) {
            this(caption, header, rows, Optional.empty(), List.of());
        }

        MadeTable captioned(String other) {
            return new MadeTable(other, header, rows, asOf, notes);
        }

        MadeTable headed(int column, String text) {
            return new MadeTable(caption, replaced(header, column, text), rows, asOf, notes);
        }

        MadeTable asOf(String text) {
            return new MadeTable(caption, header, rows, Optional.of(text), notes);
        }

        MadeTable noting(String text) {
            return new MadeTable(caption, header, rows, asOf, List.of(text));
        }

        MadeTable with(int row, int column, String text) {
            return withRows(replaced(rows, row, replaced(rows.get(row), column, text)));
        }

        MadeTable withRows(List<List<String>> other) {
            return new MadeTable(caption, header, other, asOf, notes);
        }

        String at(int row, int column) {
            return rows.get(row).get(column);
        }
    }

    private static <T> List<T> replaced(List<T> all, int index, T one) {
        List<T> changed = new ArrayList<>(all);
        changed.set(index, one);
        return List.copyOf(changed);
    }

    MadeTable table(String word) {
        return tables.get(index(word));
    }

    MadeReport with(String word, MadeTable table) {
        return new MadeReport(file, week, replaced(tables, index(word), table), prose);
    }

    /** With another table behind the others. */
    MadeReport and(MadeTable table) {
        List<MadeTable> more = new ArrayList<>(tables);
        more.add(table);
        return new MadeReport(file, week, List.copyOf(more), prose);
    }

    /** With another sentence behind the others. */
    MadeReport and(String sentence) {
        List<String> more = new ArrayList<>(prose);
        more.add(sentence);
        return new MadeReport(file, week, tables, List.copyOf(more));
    }

    MadeReport saying(String text, String instead) {
        if (prose.stream().noneMatch(sentence -> sentence.contains(text))) {
            throw new IllegalArgumentException(file + " does not say '" + text + "'");
        }
        return new MadeReport(
                file,
                week,
                tables,
                prose.stream().map(sentence -> sentence.replace(text, instead)).toList());
    }

    private int index(String word) {
        return IntStream.range(0, tables.size())
                .filter(index -> tables.get(index).caption().contains(word))
                .findFirst()
                .orElseThrow();
    }

    Document document() {
        return new Document("sha of " + file, file, DocumentKind.PDF, 1);
    }

    Extraction extraction() {
        return new Extraction(
                1,
                Optional.of("周报"),
                Optional.empty(),
                Optional.of(week.last()),
                prose.stream().map(text -> new Paragraph(1, text, List.of())).toList(),
                IntStream.range(0, tables.size()).mapToObj(this::exhibit).toList(),
                List.of());
    }

    private Exhibit exhibit(int index) {
        MadeTable table = tables.get(index);
        return new Exhibit(
                "e" + index,
                ExhibitKind.TABLE,
                Optional.of(Integer.toString(index + 1)),
                table.caption(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                table.asOf(),
                table.notes(),
                table.header().stream().map(List::of).toList(),
                table.rows().stream()
                        .map(row -> new Row(
                                0, RowKind.DATA, row.stream().map(Cell::of).toList()))
                        .toList(),
                1,
                List.of());
    }
}
