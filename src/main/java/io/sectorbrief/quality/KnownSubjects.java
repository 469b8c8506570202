package io.sectorbrief.quality;

import io.sectorbrief.claim.Claim;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.normalise.Folding;
import io.sectorbrief.normalise.Resolved;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leaves out lists that may be of something else: 涨幅前三：甲、乙 are shares or sectors. One name that the registry or a table of
 * the document knows as a share tells for all of its sentence.
 */
final class KnownSubjects {

    private final Entities entities;
    private final String publisher;
    private final LocalDate date;
    private final Set<String> ofTables;

    KnownSubjects(Entities entities, Extraction extraction, List<Observation> cells) {
        this.entities = entities;
        this.publisher = extraction.publisher().orElse("");
        this.date = extraction.published().orElse(LocalDate.EPOCH);
        this.ofTables = cells.stream()
                .map(cell -> named(cell.dataset(), cell.subjectRaw()))
                .collect(Collectors.toSet());
    }

    /** The claims whose wording is enough, and those of sentences that name what is known. */
    List<Claim> among(List<Claim> claims) {
        Set<Said> known = claims.stream().filter(this::isKnown).map(Said::of).collect(Collectors.toSet());
        return claims.stream()
                .filter(claim -> claim.known().isEmpty() || known.contains(Said.of(claim)))
                .toList();
    }

    private boolean isKnown(Claim claim) {
        return claim.known()
                .filter(kind -> ofTables.contains(named(claim.dataset(), claim.subject()))
                        || entities.resolve(kind, claim.subject(), publisher, date)
                                        .how()
                                != Resolved.How.UNKNOWN)
                .isPresent();
    }

    private static String named(String dataset, String subject) {
        return dataset + " " + Folding.fold(subject);
    }

    private record Said(Paragraph in, String sentence) {

        static Said of(Claim claim) {
            return new Said(claim.paragraph(), claim.sentence());
        }
    }
}
