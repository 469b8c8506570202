package io.sectorbrief.extract.doubt;

import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import java.util.List;
import java.util.Optional;

/** Tells of an exhibit that may be read wrongly: as a warning if its cells may be, else as worth knowing. */
public final class ExhibitInDoubt {

    private static final String RULE = "exhibit_in_doubt";

    private ExhibitInDoubt() {}

    /**
     * One finding with all that speaks against the exhibit; none if that leaves confidence enough.
     *
     * @param sureEnough confidence from which an exhibit needs no finding
     */
    public static Optional<Finding> of(ReadFile file, Exhibit exhibit, List<Doubt> doubts, double sureEnough) {
        if (Doubt.confidence(doubts) >= sureEnough) {
            return Optional.empty();
        }
        boolean cells = doubts.stream().anyMatch(doubt -> doubt.risk() == Doubt.Risk.CELLS);
        List<Message> why = doubts.stream().map(Doubt::message).toList();
        SourceRef place = place(file, exhibit);
        return Optional.of(file.finding(
                RULE,
                cells ? Severity.WARN : Severity.INFO,
                Message.of(exhibit.sheet().isPresent() ? "exhibit_in_doubt.sheet" : "exhibit_in_doubt")
                        .with("exhibit", exhibit.label())
                        .with("page", place.page().orElse(""))
                        .parts("why", why),
                place));
    }

    private static SourceRef place(ReadFile file, Exhibit exhibit) {
        return new SourceRef(
                file.sha256(),
                file.name(),
                exhibit.sheet().or(() -> Optional.of(Integer.toString(exhibit.pageFirst()))),
                Optional.of(exhibit.label()),
                Optional.empty(),
                Optional.empty(),
                exhibit.boxes().stream().findFirst(),
                exhibit.caption());
    }
}
