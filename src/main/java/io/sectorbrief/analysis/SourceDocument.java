package io.sectorbrief.analysis;

import io.sectorbrief.model.Document;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that observations were read from, with what is printed on its cover.
 *
 * @param document the file
 * @param title its own title
 * @param publisher broker or vendor
 * @param published date printed on it
 * @param pages physical pages, or visible sheets
 */
public record SourceDocument(
        Document document,
        Optional<String> title,
        Optional<String> publisher,
        Optional<LocalDate> published,
        int pages) {}
