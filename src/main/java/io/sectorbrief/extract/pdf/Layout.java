package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.pdf.doubt.PageTexts;
import io.sectorbrief.extract.pdf.drawn.Trouble;
import io.sectorbrief.extract.pdf.exhibit.Exhibits;
import io.sectorbrief.extract.pdf.exhibit.ReadExhibit;
import io.sectorbrief.extract.pdf.grid.Part;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.text.Paragraphs;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.model.PageText;
import io.sectorbrief.model.Paragraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Lays out pages one after the other: exhibits, prose, and what became of every character. A page whose exhibits cannot be
 * told apart is read as prose, and that is told.
 */
final class Layout {

    private final Thresholds thresholds;
    private final Exhibits exhibits;
    private final Paragraphs paragraphs;
    private final List<PageText> texts = new ArrayList<>();

    /** @param pages all of the document, whose words tell how its lines join */
    Layout(Collection<Page> pages, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.exhibits = new Exhibits(thresholds);
        this.paragraphs = new Paragraphs(pages, thresholds);
    }

    /** Adds the next page, without running headers and footers, and gives it back with what went wrong with it. */
    Page add(Page page) {
        Page told = page;
        List<Part> parts = List.of();
        try {
            parts = exhibits.add(page);
        } catch (RuntimeException | StackOverflowError e) {
            exhibits.add(Page.lost(page.number(), e));
            told = page.with(Trouble.partial("its exhibits could not be told apart: " + Trouble.words(e)));
        }
        paragraphs.add(page, parts.stream().map(Part::zone).toList());
        texts.add(PageTexts.of(page, parts, thresholds));
        return told;
    }

    List<Paragraph> paragraphs() {
        return paragraphs.all();
    }

    List<PageText> texts() {
        return texts;
    }

    /** All exhibits in reading order; no page may follow. */
    List<ReadExhibit> exhibits() {
        return exhibits.all();
    }
}
