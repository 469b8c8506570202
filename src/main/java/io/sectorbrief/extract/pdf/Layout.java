package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.pdf.doubt.PageTexts;
import io.sectorbrief.extract.pdf.drawn.Trouble;
import io.sectorbrief.extract.pdf.exhibit.Exhibits;
import io.sectorbrief.extract.pdf.exhibit.ReadExhibit;
import io.sectorbrief.extract.pdf.grid.Part;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.text.Furniture;
import io.sectorbrief.extract.pdf.text.Paragraphs;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.model.PageText;
import io.sectorbrief.model.Paragraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lays out pages one after the other: exhibits, prose, and what became of every character. A page whose exhibits cannot be
 * told apart is read as prose, one whose prose cannot be put together counts as lost, and that is told.
 */
final class Layout {

    private final Thresholds thresholds;
    private final Furniture furniture;
    private final Exhibits exhibits;
    private final Paragraphs paragraphs;
    private final List<PageText> texts = new ArrayList<>();

    /** @param pages all of the document: what returns on them is no text of theirs, and their words tell how lines join */
    Layout(Collection<Page> pages, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.furniture = new Furniture(pages, thresholds);
        this.exhibits = new Exhibits(thresholds);
        this.paragraphs = new Paragraphs(pages, thresholds);
    }

    /** Adds the next page and gives it back without running headers and footers, and with what went wrong with it. */
    Page add(Page printed) {
        List<Trouble> troubles = new ArrayList<>();
        Page page = tried(() -> furniture.without(printed), "its running headers could not be told apart", troubles)
                .orElse(printed);
        List<Part> parts = tried(() -> exhibits.add(page), "its exhibits could not be told apart", troubles)
                .orElseGet(() -> exhibits.add(Page.lost(page.number(), "its exhibits could not be told apart")));
        PageText text = tried(() -> prose(page, parts), "its text could not be put together", troubles)
                .orElseGet(() -> PageTexts.lost(page));
        texts.add(text);
        return page.with(troubles);
    }

    private PageText prose(Page page, List<Part> parts) {
        PageText text = PageTexts.of(page, parts, thresholds);
        paragraphs.add(page, parts.stream().map(Part::zone).toList());
        return text;
    }

    /** What nobody thought of costs no more than the page on which it stands. */
    private static <T> Optional<T> tried(Supplier<T> step, String what, List<Trouble> troubles) {
        try {
            return Optional.of(step.get());
        } catch (RuntimeException | StackOverflowError e) {
            troubles.add(Trouble.partial(what + ": " + Trouble.words(e)));
            return Optional.empty();
        }
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
