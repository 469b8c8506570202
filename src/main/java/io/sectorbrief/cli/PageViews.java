package io.sectorbrief.cli;

import io.sectorbrief.extract.pdf.PagePictures.Sheet;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.PageText;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages of a PDF as the page for a browser shows them: a picture, marks on it of what was read where, exhibits beside it. */
final class PageViews {

    private final DocumentLine document;
    private final Extraction read;
    private final PageMarks marks;

    PageViews(DocumentLine document, Extraction read) {
        this.document = document;
        this.read = read;
        this.marks = PageMarks.of(document, read);
    }

    Map<String, Object> of(Sheet sheet) {
        Map<String, Object> view = new HashMap<>();
        view.put("number", sheet.number());
        view.put("width", sheet.width());
        view.put("height", sheet.height());
        sheet.jpeg().ifPresent(jpeg -> view.put("picture", Base64.getEncoder().encodeToString(jpeg)));
        view.put("marks", marks.on(sheet.number()));
        view.put("lost", lost(sheet.number()));
        view.put("exhibits", exhibits(sheet.number()));
        return view;
    }

    private int lost(int page) {
        return read.texts().stream()
                .filter(text -> text.page() == page)
                .mapToInt(text -> text.characters(PageText.Fate.LOST))
                .sum();
    }

    private List<Map<String, Object>> exhibits(int page) {
        return document.exhibits().stream()
                .filter(exhibit ->
                        exhibit.box().stream().anyMatch(box -> box.get(0).intValue() == page))
                .map(ExhibitView::of)
                .toList();
    }
}
