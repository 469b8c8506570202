package io.sectorbrief.quality;

import io.sectorbrief.claim.Claim;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.StableId;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Value;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.normalise.Folding;
import io.sectorbrief.normalise.Printed;
import io.sectorbrief.normalise.PrintedPeriod;
import java.util.List;
import java.util.Optional;

/** Makes observations of claims: gives each its period, its canonical subject and, from the document's tables, its code. */
final class ClaimObserver {

    private final Document document;
    private final String publisher;
    private final Entities entities;
    private final List<Observation> cells;
    private final ClaimPeriods periods;

    ClaimObserver(Document document, Extraction extraction, Entities entities, List<Observation> cells) {
        this.document = document;
        this.publisher = extraction.publisher().orElse("");
        this.entities = entities;
        this.cells = cells;
        this.periods = new ClaimPeriods(extraction, cells);
    }

    /** Those whose value could be read and whose period is known. */
    List<ReadClaim> observe(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> value(claim)
                        .flatMap(value ->
                                periods.of(claim).map(when -> new ReadClaim(claim, observation(claim, value, when))))
                        .stream())
                .toList();
    }

    private static Optional<Value> value(Claim claim) {
        if (claim.value() instanceof Printed.Amount amount) {
            return Optional.of(amount.quantity());
        }
        return claim.value() instanceof Printed.Range range ? Optional.of(range.middle()) : Optional.empty();
    }

    private Observation observation(Claim claim, Value value, PrintedPeriod when) {
        String subject = entities.resolve(
                        claim.definition().subject(),
                        claim.subject(),
                        publisher,
                        when.period().last())
                .canonical();
        Optional<Observation> cell = cells.stream()
                .filter(other -> other.dataset().equals(claim.dataset()) && isSame(other, subject))
                .findFirst();
        return new Observation(
                id(claim),
                claim.dataset(),
                subject,
                claim.subject(),
                cell.flatMap(Observation::code),
                claim.metric(),
                claim.scope().or(() -> cell.flatMap(Observation::scope)),
                when.period(),
                Optional.of(when.covered())
                        .filter(days -> !days.equals(when.period().days())),
                value,
                Status.ACCEPTED,
                Origin.CLAIM,
                source(claim),
                List.of());
    }

    private static boolean isSame(Observation other, String subject) {
        return Folding.fold(other.subject()).equals(Folding.fold(subject));
    }

    private String id(Claim claim) {
        return StableId.of(
                document.sha256(),
                "claim",
                claim.paragraph().page(),
                claim.dataset(),
                claim.metric(),
                claim.subject(),
                claim.raw(),
                claim.sentence());
    }

    private SourceRef source(Claim claim) {
        return new SourceRef(
                document.sha256(),
                document.fileName(),
                Optional.of(Integer.toString(claim.paragraph().page())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                claim.paragraph().boxes().stream().findFirst(),
                claim.raw());
    }
}
