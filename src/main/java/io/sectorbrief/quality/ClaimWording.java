package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import java.util.List;

/** The word of comparison is the metric's: 环比 for a change on the month before, 同比 for one on the year before. */
final class ClaimWording implements DocumentRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "claim_wording", Severity.WARN, List.of(), "A change is called 环比 or 同比 as its metric is");
    }

    @Override
    public List<Breach> breaches(DocumentView document) {
        return document.claims().stream()
                .filter(read -> isWrong(
                        read.claim().comparison().orElse(""),
                        read.claim().wanted().orElse("")))
                .map(read -> breach(document, read))
                .toList();
    }

    private static boolean isWrong(String said, String wanted) {
        return !said.isEmpty() && !wanted.isEmpty() && !said.equals(wanted);
    }

    /** It stands at the table that has the figure, if there is one. */
    private static Breach breach(DocumentView document, ReadClaim read) {
        Observation claim = read.observation();
        String said = read.claim().comparison().orElse("");
        String wanted = read.claim().wanted().orElse("");
        List<SourceRef> tables = document.cells().stream()
                .filter(cell -> cell.dataset().equals(claim.dataset())
                        && cell.metric().equals(claim.metric())
                        && cell.subject().equals(claim.subject()))
                .map(Observation::source)
                .toList();
        return Breach.on(
                        claim,
                        Breach.told("claim_wording", claim).with("said", said).with("wanted", wanted))
                .printed(said)
                .expected(wanted)
                .related(tables);
    }
}
