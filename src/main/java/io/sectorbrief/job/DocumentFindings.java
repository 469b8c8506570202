package io.sectorbrief.job;

import io.sectorbrief.model.Document;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.StableId;
import java.util.Optional;

/** Findings on whole documents: those that stay out, and those that nobody could make sense of. */
final class DocumentFindings {

    private DocumentFindings() {}

    static Finding refused(Document document, Refusal refusal) {
        return finding(document, "document_refused", refusal.reason());
    }

    static Finding notUnderstood(Document document, Throwable failure) {
        return finding(
                document,
                "document_not_understood",
                "the document was read but not understood: " + failure
                        + "; its exhibits are kept; please report it with the document");
    }

    private static Finding finding(Document document, String rule, String message) {
        return Finding.at(StableId.of(rule, document.sha256()), rule, Severity.ERROR, message, whole(document));
    }

    private static SourceRef whole(Document document) {
        return new SourceRef(
                document.sha256(),
                document.fileName(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
