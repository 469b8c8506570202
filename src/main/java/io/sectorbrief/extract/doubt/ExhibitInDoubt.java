package io.sectorbrief.extract.doubt;

import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        String words = doubts.stream().map(Doubt::words).collect(Collectors.joining("; "));
        SourceRef place = place(file, exhibit);
        return Optional.of(file.finding(
                RULE,
                cells ? Severity.WARN : Severity.INFO,
                "Exhibit " + exhibit.label() + " on " + (exhibit.sheet().isPresent() ? "sheet " : "page ")
                        + place.page().orElse("") + " may be read wrongly: " + words + ".",
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
