package io.sectorbrief.correction;

import io.sectorbrief.correction.Settled.Outcome;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.quality.DocumentReview;
import io.sectorbrief.quality.Reviewed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reviews a document as it would read, had the right values been printed: they are read and judged like printed ones, and
 * what is printed stays beside them.
 */
public final class CorrectedReview {

    private final DocumentReview review;
    private final CorrectionBook book;

    public CorrectedReview(DocumentReview review, CorrectionBook book) {
        this.review = review;
        this.book = book;
    }

    /** A document judged, and what became of the lines that are about it. */
    public record Result(Reviewed reviewed, List<Settled> settled) {

        public Result {
            settled = List.copyOf(settled);
        }
    }

    /**
     * Reviews a document.
     *
     * @param expected keys of lines that were about this document before, so that they are told of even if they are no more
     */
    public Result review(Document document, Extraction extraction, Set<String> expected) {
        Reviewed printed = review.review(document, extraction);
        var search = new TargetSearch(document, extraction, printed.observations());
        Set<Correction> naming = Set.copyOf(book.naming(document));
        List<Correction> lines = book.corrections().stream()
                .filter(line -> naming.contains(line) || search.knows(line) || expected.contains(line.key()))
                .toList();
        return lines.isEmpty()
                ? new Result(printed, List.of())
                : corrected(document, extraction, printed, new Search(search, lines));
    }

    private record Search(TargetSearch search, List<Correction> lines) {

        /**
         * Targets by place. Lines that name one place in two ways and say two things of it hold neither, whatever their
         * order; what became of the lines that do not hold is noted.
         */
        Map<Object, Target> targets(List<Settled> settled) {
            Map<Object, List<Target>> targets = new LinkedHashMap<>();
            for (Correction line : lines) {
                Target.Found found = search.find(line);
                found.target()
                        .ifPresentOrElse(
                                target -> targets.computeIfAbsent(target.at(), at -> new ArrayList<>())
                                        .add(target),
                                () -> settled.add(Settled.not(
                                        line, found.outcome(), found.why().orElseThrow())));
            }
            Map<Object, Target> agreed = new LinkedHashMap<>();
            targets.forEach((at, claimed) -> {
                claimed.sort(Comparator.comparing(target -> target.line().key()));
                if (claimed.stream()
                                .map(target -> target.line().value())
                                .distinct()
                                .count()
                        == 1) {
                    agreed.put(at, claimed.remove(0));
                }
                claimed.forEach(target -> settled.add(
                        Settled.not(target.line(), Outcome.UNMATCHED, Message.of("correction.same_place"))));
            });
            return agreed;
        }
    }

    private Result corrected(Document document, Extraction extraction, Reviewed printed, Search search) {
        List<Settled> settled = new ArrayList<>();
        Map<Object, Target> targets = search.targets(settled);
        List<Observation> before = printed.observations();
        Reviewed first = review.review(document, Rewriting.of(extraction, targets.values()));
        List<Target> unread = targets.values().stream()
                .filter(target -> new Effect(target, before).on(first).isEmpty())
                .toList();
        unread.forEach(target -> {
            targets.remove(target.at());
            settled.add(unreadable(target));
        });
        var freeing = new Freeing(
                unread.isEmpty() ? first : review.review(document, Rewriting.of(extraction, targets.values())));
        targets.values().forEach(target -> settled.add(freeing.apply(new Effect(target, before))));
        return new Result(freeing.reviewed(), settled);
    }

    private static Settled unreadable(Target target) {
        return Settled.not(
                target.line(),
                Outcome.UNREADABLE,
                Message.of("correction.not_read")
                        .with("value", target.line().value())
                        .with("printed", target.at().raw()));
    }
}
