package io.sectorbrief.brief;

import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the findings a reader of an edition needs: those on a number that is shown, and those on the documents shown that
 * are about the period or the two before it, unless they mark nothing but numbers of datasets the brief does not draw on.
 * Worst first, then by source, page and row.
 */
final class FindingChoice {

    private final Map<String, Observation> shown;
    private final Set<String> foreign;
    private final Map<String, Integer> numbers;
    private final DateRange window;

    /** @param foreign ids of observations of datasets that the brief does not draw on */
    FindingChoice(Edition edition, Map<String, Observation> shown, Set<String> foreign, List<NumberedSource> sources) {
        this.shown = shown;
        this.foreign = foreign;
        this.numbers = sources.stream()
                .collect(Collectors.toMap(one -> one.source().document().sha256(), NumberedSource::number));
        Period period = edition.period();
        this.window = new DateRange(period.previous().previous().first(), period.last());
    }

    List<Finding> choose(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> marksShown(finding) || isOnShownDocument(finding))
                .distinct()
                .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder())
                        .thenComparing(
                                finding -> numbers.getOrDefault(finding.source().document(), Integer.MAX_VALUE))
                        .thenComparing(FindingChoice::page)
                        .thenComparing(finding -> finding.source().exhibit().orElse(""))
                        .thenComparing(finding -> finding.source().row().orElse(-1))
                        .thenComparing(Finding::id))
                .toList();
    }

    private boolean marksShown(Finding finding) {
        return finding.observations().stream().anyMatch(shown::containsKey);
    }

    private boolean isOnShownDocument(Finding finding) {
        return numbers.containsKey(finding.source().document())
                && (finding.observations().isEmpty() || !foreign.containsAll(finding.observations()))
                && finding.period().filter(period -> !touches(period)).isEmpty();
    }

    private boolean touches(Period period) {
        return !period.last().isBefore(window.first()) && !period.first().isAfter(window.last());
    }

    /** Pages as numbers where they are numbers, so that page 10 follows page 9. */
    private static String page(Finding finding) {
        String page = finding.source().page().orElse("");
        return page.matches("\\d{1,5}") ? "%06d".formatted(Integer.parseInt(page)) : page;
    }
}
