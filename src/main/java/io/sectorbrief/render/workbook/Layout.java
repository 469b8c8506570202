package io.sectorbrief.render.workbook;

import io.sectorbrief.render.workbook.Book.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rows the tables of a sheet take, known before anything is written: title and note, then table under table. */
record Layout(List<Span> spans, Map<String, Span> named) {

    static final int TITLE_ROW = 0;
    static final int NOTE_ROW = 1;
    private static final int GAP = 1;

    static Layout of(Book.Sheet sheet) {
        List<Span> spans = new ArrayList<>();
        Map<String, Span> named = new HashMap<>();
        int next = NOTE_ROW + 1;
        for (Table table : sheet.tables()) {
            int header = next + (spans.isEmpty() ? 0 : GAP) + (table.title().isEmpty() ? 0 : 1);
            Span span = new Span(header, header + 1, header + table.rows().size());
            spans.add(span);
            if (!table.name().isEmpty()) {
                named.put(table.name(), span);
            }
            next = span.last() + 1 + (table.total().isPresent() ? 1 : 0);
        }
        return new Layout(List.copyOf(spans), Map.copyOf(named));
    }
}
