package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What prose says of a subject is what the tables of the document say. */
final class ClaimConflict implements DocumentRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "claim_conflict",
                Severity.WARN,
                List.of(),
                "What prose says of a subject is what the document's tables say, as intervals of their rounding");
    }

    @Override
    public List<Breach> breaches(DocumentView document) {
        List<Breach> breaches = new ArrayList<>();
        List<Observation> cells = document.cells();
        for (ReadClaim read : document.claims()) {
            Observation claim = read.observation();
            List<Observation> same =
                    cells.stream().filter(cell -> isSame(claim, cell)).toList();
            if (!same.isEmpty() && same.stream().noneMatch(cell -> agree(claim, cell))) {
                breaches.add(breach(claim, same.get(0)));
            }
        }
        return breaches;
    }

    /** It stands at the table, where the reader looks, and marks both. */
    private static Breach breach(Observation claim, Observation cell) {
        SourceRef prose = claim.source();
        Message message = Breach.told("claim_conflict", claim)
                .with("page", prose.page().orElse("?"))
                .part("table", cell.told());
        return Breach.on(cell, message)
                .printed(prose.raw())
                .expected(cell.shown())
                .marking(List.of(claim, cell))
                .related(List.of(prose));
    }

    private static boolean isSame(Observation claim, Observation cell) {
        return claim.dataset().equals(cell.dataset())
                && claim.subject().equals(cell.subject())
                && claim.metric().equals(cell.metric())
                && claim.period().equals(cell.period())
                && (claim.scope().isEmpty() || Objects.equals(claim.scope(), cell.scope()));
    }

    private static boolean agree(Observation claim, Observation cell) {
        return claim.value() instanceof Quantity said
                && cell.value() instanceof Quantity shown
                && Intervals.meet(said, shown);
    }
}
