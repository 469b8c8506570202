package io.sectorbrief.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.model.Severity;
import io.sectorbrief.observe.RecognisedExhibit;
import io.sectorbrief.quality.Reviewed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One document as {@code inspect} tells it; components but the extraction itself are the fields of its JSON line. */
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
        List<FindingLine> findings,
        Optional<TextLine> text,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ParagraphLine> paragraphs,
        @JsonIgnore Optional<Extraction> extraction) {

    static DocumentLine refused(Document document, Refusal refusal) {
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
                List.of(),
                Optional.empty(),
                null,
                Optional.empty());
    }

    static DocumentLine read(Document document, Extraction extraction, Reviewed reviewed, Boxes boxes) {
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
                        .map(exhibit -> ExhibitLine.of(exhibit, meaning(exhibit, reviewed), boxes))
                        .toList(),
                reviewed.claims().stream()
                        .map(claim -> ClaimLine.of(claim, boxes))
                        .toList(),
                reviewed.findings().stream().map(FindingLine::of).toList(),
                extraction.texts().isEmpty() ? Optional.empty() : Optional.of(TextLine.of(extraction.texts())),
                boxes == Boxes.TOLD
                        ? extraction.paragraphs().stream()
                                .map(ParagraphLine::of)
                                .toList()
                        : null,
                Optional.of(extraction));
    }

    ExitCode exitCode() {
        boolean errors =
                findings.stream().anyMatch(finding -> finding.severity().equals(Severity.ERROR.token()));
        return reason.isPresent() || errors ? ExitCode.DONE_WITH_ERRORS : ExitCode.DONE;
    }

    private static Optional<RecognisedExhibit> meaning(Exhibit exhibit, Reviewed reviewed) {
        return reviewed.exhibits().stream()
                .filter(recognised -> recognised.exhibit().id().equals(exhibit.id()))
                .findFirst();
    }

    private static Optional<String> kind(Document document) {
        return document.kind() == DocumentKind.OTHER
                ? Optional.empty()
                : Optional.of(document.kind().token());
    }
}
