package io.sectorbrief.quality;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import java.util.List;

/** Lays the reader's doubts about a whole page on every observation read on that page. */
final class PageDoubts {

    private final List<Observation> observations;

    PageDoubts(List<Observation> observations) {
        this.observations = observations;
    }

    Finding laidOnWhatItConcerns(Finding finding) {
        boolean aboutAPage = finding.source().page().isPresent()
                && finding.source().exhibit().isEmpty()
                && finding.observations().isEmpty();
        return aboutAPage && finding.severity() != Severity.INFO ? laidOnPage(finding) : finding;
    }

    private Finding laidOnPage(Finding finding) {
        List<String> marked = observations.stream()
                .filter(observation -> isOnPage(observation.source(), finding.source()))
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

    private static boolean isOnPage(SourceRef observed, SourceRef page) {
        return observed.page().equals(page.page());
    }
}
