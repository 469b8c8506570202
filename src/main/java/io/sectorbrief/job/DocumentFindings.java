package io.sectorbrief.job;

import io.sectorbrief.model.Document;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.StableId;
import io.sectorbrief.store.DataSlice;
import io.sectorbrief.store.LostSlices;
import io.sectorbrief.store.LostSlices.Loss;
import io.sectorbrief.store.LostSlices.LostSubjects;
import io.sectorbrief.store.StatedSlice;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Findings on whole documents: those that stay out, that nobody could make sense of, that restate another badly. */
final class DocumentFindings {

    /** Enough of a SHA-256 to tell two files apart. */
    private static final int DIGITS = 8;

    /** Subjects that are told by name. */
    private static final int FEW = 5;

    private DocumentFindings() {}

    static Finding refused(Document document, Refusal refusal) {
        return finding(document, "document_refused", refusal.reason());
    }

    static Finding notReadAnew(Document document, Refusal refusal) {
        String rule = "document_not_read_anew";
        String message = "what was read in it before stands, the next run tries again: " + refusal.reason();
        return Finding.at(StableId.of(rule, document.sha256()), rule, Severity.WARN, message, whole(document));
    }

    /** A slice of which the comparison of documents failed; it marks all that the slice holds. */
    static Finding notCompared(DataSlice slice, List<Observation> observations, Throwable failure) {
        String rule = "slice_not_compared";
        return new Finding(
                StableId.of(rule, slice.dataset(), slice.period()),
                rule,
                Severity.WARN,
                "what documents say of " + slice.dataset() + " " + slice.period() + " could not be compared: " + failure
                        + "; please report it with the documents",
                observations.get(0).source(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(slice.period()),
                Optional.empty(),
                Optional.empty(),
                observations.stream().map(Observation::id).toList(),
                List.of());
    }

    static Finding notUnderstood(Document document, Throwable failure) {
        return finding(
                document,
                "document_not_understood",
                "the document was read but not understood: " + failure
                        + "; its exhibits are kept; please report it with the document");
    }

    /** What a restatement says nothing good of; it marks the earlier values, which stand. */
    static Finding notRestated(Document earlier, Document later, LostSlices lost) {
        String rule = rule(lost.loss());
        String message = "the file that came under this name (%s) %s, which the one before it (%s) had; %s"
                .formatted(digest(later), missing(lost), digest(earlier), mend(lost.loss()));
        return new Finding(
                StableId.of(rule, earlier.sha256(), later.sha256(), lost.dataset()),
                rule,
                Severity.WARN,
                message,
                whole(later),
                Optional.empty(),
                Optional.empty(),
                Optional.of(lost.slices().get(0).period()),
                Optional.empty(),
                Optional.empty(),
                lost.observations(),
                List.of(whole(earlier)));
    }

    /** Subjects that a restatement no longer names; their values count no more, so nothing is marked. */
    static Finding subjectsGone(Document earlier, Document later, LostSubjects lost) {
        String rule = "restatement_incomplete";
        String message = "the file that came under this name (%s) no longer names %d of the %d subjects of %s that the"
                        .formatted(digest(later), lost.subjects().size(), lost.before(), table(lost.slice()))
                + " one before it (%s) had, and names %d in all: %s; they count no more; ask whoever sent it whether that is so"
                        .formatted(digest(earlier), lost.after(), few(lost.subjects()));
        return new Finding(
                StableId.of(rule, earlier.sha256(), later.sha256(), lost.slice()),
                rule,
                lost.cutShort() ? Severity.WARN : Severity.INFO,
                message,
                whole(later),
                Optional.empty(),
                Optional.empty(),
                Optional.of(lost.slice().period()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(whole(earlier)));
    }

    private static String table(StatedSlice slice) {
        return (slice.dataset() + " " + slice.period() + " " + slice.scope()).strip();
    }

    private static String few(List<String> subjects) {
        return subjects.stream().limit(FEW).collect(Collectors.joining(", ")) + (subjects.size() > FEW ? ", …" : "");
    }

    private static String rule(Loss loss) {
        return switch (loss) {
            case LEFT_OUT -> "restatement_incomplete";
            case IN_QUARANTINE -> "restatement_quarantined";
        };
    }

    private static String missing(LostSlices lost) {
        return switch (lost.loss()) {
            case LEFT_OUT -> "has nothing of " + spelled(lost);
            case IN_QUARANTINE -> "restates " + spelled(lost) + " in rows that all wait in quarantine";
        };
    }

    private static String mend(Loss loss) {
        return switch (loss) {
            case LEFT_OUT ->
                "the earlier values stand, marked; ask whoever sent it whether they were left out by mistake";
            case IN_QUARANTINE ->
                "the earlier values stand, marked, though they may be out of date; see what is wrong with the new rows";
        };
    }

    private static String spelled(LostSlices lost) {
        return lost.dataset() + " " + each(lost, StatedSlice::metric) + " for "
                + each(lost, slice -> slice.period().token() + (slice.scope().isEmpty() ? "" : " " + slice.scope()));
    }

    private static String each(LostSlices lost, Function<StatedSlice, String> part) {
        return lost.slices().stream().map(part).distinct().collect(Collectors.joining(", "));
    }

    private static String digest(Document document) {
        return "SHA-256 "
                + document.sha256()
                        .substring(0, Math.min(DIGITS, document.sha256().length())) + "…";
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
