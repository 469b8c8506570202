package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Value.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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

    /** What prose says of a cell, in these words. */
    private record Said(Observation cell, String words) {}

    @Override
    public List<Breach> breaches(DocumentView document) {
        Map<Said, List<Observation>> conflicts = new LinkedHashMap<>();
        List<Observation> cells = document.cells();
        for (ReadClaim read : document.claims()) {
            Observation claim = read.observation();
            List<Observation> same =
                    cells.stream().filter(cell -> isSame(claim, cell)).toList();
            if (!same.isEmpty() && same.stream().noneMatch(cell -> agree(claim, cell))) {
                Said said = new Said(same.get(0), claim.source().raw());
                conflicts.computeIfAbsent(said, key -> new ArrayList<>()).add(claim);
            }
        }
        return conflicts.entrySet().stream()
                .map(conflict -> breach(conflict.getKey(), conflict.getValue()))
                .toList();
    }

    /** It stands at the table, where the reader looks, and marks the cell and every sentence that says otherwise. */
    private static Breach breach(Said said, List<Observation> claims) {
        SourceRef prose = claims.get(0).source();
        Message message = Breach.told("claim_conflict", claims.get(0))
                .with("page", prose.page().orElse("?"))
                .part("table", said.cell().told());
        return Breach.on(said.cell(), message)
                .printed(said.words())
                .expected(said.cell().told())
                .marking(Stream.concat(claims.stream(), Stream.of(said.cell())).toList())
                .related(List.of(prose));
    }

    /** Whether they speak of the same thing, be it in other words. */
    static boolean isSame(Observation claim, Observation cell) {
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
