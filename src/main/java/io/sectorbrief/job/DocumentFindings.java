package io.sectorbrief.job;

import io.sectorbrief.message.English;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
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
import java.util.stream.Collectors;

/** Findings on whole documents: those that stay out, that nobody could make sense of, that restate another badly. */
final class DocumentFindings {

    /** Enough of a SHA-256 to tell two files apart. */
    private static final int DIGITS = 8;

    /** Subjects that are told by name. */
    private static final int FEW = 5;

    private DocumentFindings() {}

    static Finding refused(Document document, Refusal refusal) {
        return finding(document, "document_refused", refusal.message());
    }

    /** It marks what was read before. */
    static Finding notReadAnew(Document document, Refusal refusal) {
        String rule = "document_not_read_anew";
        Message message = Message.of(rule).part("why", refusal.message());
        return English.finding(StableId.of(rule, document.sha256()), rule, Severity.WARN, message, whole(document));
    }

    /** A slice of which the comparison of documents failed; it marks all that the slice holds. */
    static Finding notCompared(DataSlice slice, List<Observation> observations, Throwable failure) {
        String rule = "slice_not_compared";
        Message message = Message.of(rule)
                .with("dataset", slice.dataset())
                .with("period", slice.period())
                .with("detail", failure);
        String id = StableId.of(rule, slice.dataset(), slice.period());
        return about(
                        slice.period(),
                        English.finding(
                                id,
                                rule,
                                Severity.WARN,
                                message,
                                observations.get(0).source()))
                .marking(observations.stream().map(Observation::id).toList());
    }

    static Finding notUnderstood(Document document, Throwable failure) {
        String rule = "document_not_understood";
        return finding(document, rule, Message.of(rule).with("detail", failure));
    }

    /** What a restatement says nothing good of; it marks the earlier values, which stand. */
    static Finding notRestated(Document earlier, Document later, LostSlices lost) {
        String rule = rule(lost.loss());
        Message message = Message.of(rule)
                .with("later", digest(later))
                .with("earlier", digest(earlier))
                .with("dataset", lost.dataset())
                .part("metrics", Message.and(metrics(lost)))
                .with("slices", slices(lost));
        String id = StableId.of(rule, earlier.sha256(), later.sha256(), lost.dataset());
        return about(lost.slices().get(0).period(), English.finding(id, rule, Severity.WARN, message, whole(later)))
                .marking(lost.observations())
                .related(List.of(whole(earlier)));
    }

    /** Subjects that a restatement no longer names; their values count no more, so nothing is marked. */
    static Finding subjectsGone(Document earlier, Document later, LostSubjects lost) {
        String rule = "restatement_incomplete";
        Message message = Message.of("restatement_incomplete.subjects")
                .with("later", digest(later))
                .with("earlier", digest(earlier))
                .with("gone", lost.subjects().size())
                .with("before", lost.before())
                .with("after", lost.after())
                .with("dataset", lost.slice().dataset())
                .with("slice", spelled(lost.slice()))
                .with("subjects", few(lost.subjects()));
        String id = StableId.of(rule, earlier.sha256(), later.sha256(), lost.slice());
        Severity severity = lost.cutShort() ? Severity.WARN : Severity.INFO;
        return about(lost.slice().period(), English.finding(id, rule, severity, message, whole(later)))
                .related(List.of(whole(earlier)));
    }

    private static Finding about(Period period, Finding finding) {
        return finding.about(Optional.empty(), Optional.empty(), Optional.of(period));
    }

    private static String spelled(StatedSlice slice) {
        return (slice.period() + " " + slice.scope()).strip();
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

    private static List<Message> metrics(LostSlices lost) {
        return lost.slices().stream()
                .map(StatedSlice::metric)
                .distinct()
                .map(metric -> Message.of("metric").with("metric", metric))
                .toList();
    }

    private static String slices(LostSlices lost) {
        return lost.slices().stream().map(DocumentFindings::spelled).distinct().collect(Collectors.joining(", "));
    }

    private static String digest(Document document) {
        return "SHA-256 "
                + document.sha256()
                        .substring(0, Math.min(DIGITS, document.sha256().length())) + "…";
    }

    private static Finding finding(Document document, String rule, Message message) {
        return English.finding(StableId.of(rule, document.sha256()), rule, Severity.ERROR, message, whole(document));
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
