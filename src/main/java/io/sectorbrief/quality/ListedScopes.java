package io.sectorbrief.quality;

import io.sectorbrief.claim.Claim;
import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.normalise.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of a family's datasets a sentence is of that names no scope: the one in whose tables of the document all its subjects
 * stand. Where none has them all, or several do, it is no claim; nor where that one's tables are of an earlier time than the
 * others of the family, which may be a slip of their captions.
 */
final class ListedScopes {

    private final Map<String, Set<String>> listed;
    private final Map<Board, LocalDate> latest;

    ListedScopes(List<Observation> cells) {
        this.listed = cells.stream()
                .collect(Collectors.groupingBy(
                        Observation::dataset,
                        Collectors.flatMapping(
                                cell -> Stream.of(cell.subject(), cell.subjectRaw())
                                        .map(Folding::fold),
                                Collectors.toSet())));
        this.latest = cells.stream()
                .collect(Collectors.toMap(
                        cell -> new Board(cell.dataset(), cell.period().kind()),
                        cell -> cell.period().last(),
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    /** Tables of a dataset that are about periods of one kind: one of a year ends after those of its months. */
    private record Board(String dataset, PeriodKind kind) {}

    /** What a sentence says of a family. */
    private record Said(DatasetDefinition family, Paragraph in, String sentence) {

        static Said of(Claim claim) {
            return new Said(claim.definition(), claim.paragraph(), claim.sentence());
        }
    }

    /** The claims, each of a dataset that there is. */
    List<Claim> settle(List<Claim> claims) {
        Map<Said, Set<String>> subjects = claims.stream()
                .filter(ListedScopes::isOpen)
                .collect(Collectors.groupingBy(
                        Said::of, Collectors.mapping(claim -> Folding.fold(claim.subject()), Collectors.toSet())));
        return claims.stream()
                .flatMap(claim -> isOpen(claim)
                        ? scope(claim.definition(), subjects.getOrDefault(Said.of(claim), Set.of()))
                                .map(claim::of)
                                .stream()
                        : Stream.of(claim))
                .toList();
    }

    private static boolean isOpen(Claim claim) {
        return claim.definition().isFamily() && claim.scope().isEmpty();
    }

    private Optional<String> scope(DatasetDefinition family, Set<String> subjects) {
        List<String> having = family.scopes().stream()
                .filter(scope -> listed.getOrDefault(family.nameFor(Optional.of(scope)), Set.of())
                        .containsAll(subjects))
                .toList();
        return having.size() == 1
                ? Optional.of(having.get(0)).filter(scope -> isUpToDate(family, scope))
                : Optional.empty();
    }

    private boolean isUpToDate(DatasetDefinition family, String scope) {
        LocalDate own = latest.getOrDefault(board(family, scope), LocalDate.MIN);
        return family.scopes().stream()
                .flatMap(other -> Stream.ofNullable(latest.get(board(family, other))))
                .noneMatch(other -> other.isAfter(own));
    }

    private static Board board(DatasetDefinition family, String scope) {
        return new Board(family.nameFor(Optional.of(scope)), family.period().kind());
    }
}
