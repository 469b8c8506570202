package io.sectorbrief.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was read from one document, before anybody asks what it means.
 *
 * @param pages physical pages, or sheets that are not hidden
 * @param title the document's own title
 * @param publisher broker or vendor
 * @param published date printed on it, else the date its properties say
 * @param paragraphs prose in reading order
 * @param exhibits in reading order
 * @param findings what the reader was in doubt about
 * @param texts what became of the characters of each page or sheet, in order
 */
public record Extraction(
        int pages,
        Optional<String> title,
        Optional<String> publisher,
        Optional<LocalDate> published,
        List<Paragraph> paragraphs,
        List<Exhibit> exhibits,
        List<Finding> findings,
        List<PageText> texts)
        implements Reading {

    public Extraction {
        paragraphs = List.copyOf(paragraphs);
        exhibits = List.copyOf(exhibits);
        findings = List.copyOf(findings);
        texts = List.copyOf(texts);
    }

    /** A document of which nobody counted the characters. */
    public Extraction(
            int pages,
            Optional<String> title,
            Optional<String> publisher,
            Optional<LocalDate> published,
            List<Paragraph> paragraphs,
            List<Exhibit> exhibits,
            List<Finding> findings) {
        this(pages, title, publisher, published, paragraphs, exhibits, findings, List.of());
    }
}
