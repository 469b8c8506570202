package io.sectorbrief.quality;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import java.util.List;

/** Lays the reader's doubts about a whole page or exhibit on every observation read there. */
final class ReaderDoubts {

    private final List<Observation> observations;

    ReaderDoubts(List<Observation> observations) {
        this.observations = observations;
    }

    Finding laidOnWhatItConcerns(Finding finding) {
        boolean aboutAPlace = finding.source().page().isPresent()
                && finding.source().row().isEmpty()
                && finding.observations().isEmpty();
        return aboutAPlace && finding.severity() != Severity.INFO ? laid(finding) : finding;
    }

    private Finding laid(Finding finding) {
        List<String> marked = observations.stream()
                .filter(observation -> isThere(observation.source(), finding.source()))
                .map(Observation::id)
                .toList();
        return new Finding(
                finding.id(),
                finding.rule(),
                finding.severity(),
                finding.message(),
                finding.source(),
                finding.subject(),
                finding.metric(),
                finding.period(),
                finding.printed(),
                finding.expected(),
                marked,
                finding.related());
    }

    /** An exhibit may go on over further pages than the one it begins on. */
    private static boolean isThere(SourceRef observed, SourceRef place) {
        return place.exhibit().isPresent()
                ? observed.exhibit().equals(place.exhibit())
                : observed.page().equals(place.page());
    }
}
