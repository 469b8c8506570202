package io.sectorbrief.cli;

import io.sectorbrief.extract.pdf.PagePictures.Sheet;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.PageText;
import io.sectorbrief.model.PageText.Stretch;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.Row;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One page of a PDF as the page for a browser shows it: its picture, and marks on it of what was read where. */
final class PageView {

    private final Sheet sheet;
    private final Extraction read;
    private final List<Map<String, Object>> marks = new ArrayList<>();

    PageView(Sheet sheet, Extraction read) {
        this.sheet = sheet;
        this.read = read;
        read.paragraphs().forEach(this::mark);
        read.exhibits().forEach(this::mark);
        read.texts().stream()
                .filter(text -> text.page() == sheet.number())
                .flatMap(text -> text.apart().stream())
                .forEach(this::mark);
    }

    Map<String, Object> asMap() {
        Map<String, Object> view = new HashMap<>();
        view.put("number", sheet.number());
        view.put("width", sheet.width());
        view.put("height", sheet.height());
        sheet.jpeg().ifPresent(jpeg -> view.put("picture", Base64.getEncoder().encodeToString(jpeg)));
        view.put("marks", marks);
        view.put(
                "lost",
                read.texts().stream()
                        .filter(text -> text.page() == sheet.number())
                        .mapToInt(text -> text.characters(PageText.Fate.LOST))
                        .sum());
        view.put(
                "exhibits",
                read.exhibits().stream()
                        .filter(exhibit -> exhibit.boxes().stream().anyMatch(box -> box.page() == sheet.number()))
                        .map(Exhibit::id)
                        .toList());
        return view;
    }

    private void mark(Paragraph paragraph) {
        paragraph.boxes().forEach(box -> mark("paragraph", box, paragraph.text()));
    }

    private void mark(Exhibit exhibit) {
        exhibit.boxes().forEach(box -> mark("exhibit", box, exhibit.label()));
        for (int column = 0; column < exhibit.columns().size(); column++) {
            markColumn(exhibit, column);
        }
        for (Row row : exhibit.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                Cell cell = row.cells().get(column);
                String path = column < exhibit.columns().size()
                        ? String.join(" / ", exhibit.columns().get(column))
                        : "";
                cell.box().ifPresent(box -> mark("cell", box, path + ": " + cell.text()));
            }
        }
    }

    /** What the cells of a column on this page take together. */
    private void markColumn(Exhibit exhibit, int column) {
        exhibit.rows().stream()
                .filter(row -> column < row.cells().size())
                .flatMap(row -> row.cells().get(column).box().stream())
                .filter(box -> box.page() == sheet.number())
                .reduce(Box::union)
                .ifPresent(box ->
                        mark("column", box, String.join(" / ", exhibit.columns().get(column))));
    }

    private void mark(Stretch stretch) {
        mark(stretch.fate().name().toLowerCase(Locale.ROOT), stretch.box(), stretch.text());
    }

    private void mark(String kind, Box box, String title) {
        if (box.page() == sheet.number()) {
            marks.add(Map.of(
                    "kind", kind,
                    "x", box.left(),
                    "y", box.top(),
                    "width", Math.max(0, box.width()),
                    "height", Math.max(0, box.height()),
                    "title", title));
        }
    }
}
