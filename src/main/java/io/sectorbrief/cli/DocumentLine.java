package io.sectorbrief.cli;

import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import java.util.List;
import java.util.Optional;

/** One document as {@code inspect} tells it; components are the fields of its JSON line. */
record DocumentLine(
        String file,
        String sha256,
        Optional<String> kind,
        String status,
        Optional<String> reason,
        Optional<Integer> pages,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> published,
        List<ExhibitLine> exhibits,
        List<ClaimLine> claims,
        List<FindingLine> findings) {

    static DocumentLine of(Document document, Reading reading, CellBoxes boxes) {
        if (reading instanceof Refusal refusal) {
            return refused(document, refusal);
        }
        return read(document, (Extraction) reading, boxes);
    }

    private static DocumentLine refused(Document document, Refusal refusal) {
        return new DocumentLine(
                document.path(),
                document.sha256(),
                kind(document),
                "refused",
                Optional.of(refusal.reason()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static DocumentLine read(Document document, Extraction extraction, CellBoxes boxes) {
        return new DocumentLine(
                document.path(),
                document.sha256(),
                kind(document),
                "read",
                Optional.empty(),
                Optional.of(extraction.pages()),
                extraction.title(),
                extraction.publisher(),
                extraction.published().map(String::valueOf),
                extraction.exhibits().stream()
                        .map(exhibit -> ExhibitLine.of(exhibit, boxes))
                        .toList(),
                List.of(),
                extraction.findings().stream().map(FindingLine::of).toList());
    }

    private static Optional<String> kind(Document document) {
        return document.kind() == DocumentKind.OTHER
                ? Optional.empty()
                : Optional.of(document.kind().token());
    }
}
