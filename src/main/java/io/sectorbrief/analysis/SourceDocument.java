package io.sectorbrief.analysis;

import io.sectorbrief.model.Document;
import io.sectorbrief.model.Extraction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A document that observations were read from, with what is printed on its cover.
 *
 * @param document the file
 * @param title its own title; of a spreadsheet its named sheets that were read
 * @param publisher broker or vendor
 * @param published date printed on it
 * @param pages physical pages, or visible sheets
 */
public record SourceDocument(
        Document document,
        Optional<String> title,
        Optional<String> publisher,
        Optional<LocalDate> published,
        int pages) {

    private static final String BETWEEN_SHEETS = " / ";

    /** The document as what was read from it tells. */
    public static SourceDocument of(Document document, Extraction read) {
        return new SourceDocument(document, title(document, read), read.publisher(), read.published(), read.pages());
    }

    private static Optional<String> title(Document document, Extraction read) {
        if (!document.kind().isSpreadsheet()) {
            return read.title();
        }
        String sheets = read.exhibits().stream()
                .flatMap(exhibit -> exhibit.sheet().stream())
                .filter(sheet -> !sheet.equals(document.fileStem()))
                .distinct()
                .collect(Collectors.joining(BETWEEN_SHEETS));
        return Optional.of(sheets).filter(named -> !named.isEmpty());
    }
}
