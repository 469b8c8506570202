package io.sectorbrief.cli;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.PageText.Stretch;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rectangles to draw on the pages of a PDF: what was read where, and what was not. */
final class PageMarks {

    private final Map<Integer, List<Map<String, Object>>> pages = new HashMap<>();

    private PageMarks() {}

    static PageMarks of(DocumentLine document, Extraction read) {
        PageMarks marks = new PageMarks();
        read.paragraphs().forEach(marks::add);
        document.claims().forEach(marks::add);
        read.exhibits().forEach(marks::add);
        read.texts().stream().flatMap(text -> text.apart().stream()).forEach(marks::add);
        return marks;
    }

    /** As the template draws them, what lies below first. */
    List<Map<String, Object>> on(int page) {
        return pages.getOrDefault(page, List.of());
    }

    private void add(Paragraph paragraph) {
        paragraph.boxes().forEach(box -> add("paragraph", box, paragraph.text()));
        paragraph
                .sentences()
                .forEach(sentence -> sentence.boxes().forEach(piece -> add("sentence", piece, sentence.in(paragraph))));
    }

    private void add(ClaimLine claim) {
        claim.places().forEach(piece -> add("claim", piece, claim.says()));
    }

    private void add(Exhibit exhibit) {
        exhibit.boxes().forEach(box -> add("exhibit", box, exhibit.label()));
        for (int column = 0; column < exhibit.columns().size(); column++) {
            addColumn(exhibit, column);
        }
        for (Row row : exhibit.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                Cell cell = row.cells().get(column);
                String text = path(exhibit, column) + ": " + cell.text();
                cell.box().ifPresent(box -> add("cell", box, text));
            }
        }
    }

    /** What the cells of a column take together on each page. */
    private void addColumn(Exhibit exhibit, int column) {
        Map<Integer, Box> onPages = exhibit.rows().stream()
                .filter(row -> column < row.cells().size())
                .flatMap(row -> row.cells().get(column).box().stream())
                .collect(Collectors.toMap(Box::page, box -> box, Box::union, TreeMap::new));
        onPages.values().forEach(box -> add("column", box, path(exhibit, column)));
    }

    private static String path(Exhibit exhibit, int column) {
        return column < exhibit.columns().size()
                ? String.join(" / ", exhibit.columns().get(column))
                : "";
    }

    private void add(Stretch stretch) {
        add(stretch.fate().name().toLowerCase(Locale.ROOT), stretch.box(), stretch.text());
    }

    private void add(String kind, Box box, String title) {
        pages.computeIfAbsent(box.page(), page -> new ArrayList<>())
                .add(Map.of(
                        "kind", kind,
                        "x", box.left(),
                        "y", box.top(),
                        "width", Math.max(0, box.width()),
                        "height", Math.max(0, box.height()),
                        "title", title));
    }
}
