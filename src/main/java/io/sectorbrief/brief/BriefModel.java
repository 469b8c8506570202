package io.sectorbrief.brief;

import io.sectorbrief.analysis.Figures;
import io.sectorbrief.correction.Settled;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One edition, ready to lay out: everything a template prints is in here.
 *
 * @param edition brief, period, revision
 * @param definition the brief
 * @param sections in the order they are printed
 * @param figures every figure of the edition, in the order of the JSON
 * @param observations what the figures lead to, by id, in the order of first use
 * @param findings findings that touch the documents shown, worst first
 * @param sources documents the figures rest on, numbered from 1
 * @param refused files that could not be read
 * @param corrections what people put right among the observations
 * @param dataCutOff the latest date of a report, else of another source
 * @param titles what readers call datasets and metrics
 * @param remarks what it says of itself: that it is a draft, how it differs from the edition before
 */
public record BriefModel(
        Edition edition,
        BriefDefinition definition,
        List<SectionModel> sections,
        Figures figures,
        Map<String, Observation> observations,
        List<Finding> findings,
        List<NumberedSource> sources,
        List<RefusedDocument> refused,
        List<Settled> corrections,
        Optional<LocalDate> dataCutOff,
        Titles titles,
        Remarks remarks) {

    public BriefModel {
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
        sources = List.copyOf(sources);
        refused = List.copyOf(refused);
        corrections = List.copyOf(corrections);
    }

    /** {@code 2023年第28周（07.10-07.16）}. */
    public String periodLabel() {
        return PeriodLabel.full(edition.period(), definition.language());
    }

    /** Label of the period compared with. */
    public String baseLabel() {
        return PeriodLabel.full(edition.period().previous(), definition.language());
    }

    /** Whether every section has all it draws on. */
    public boolean complete() {
        return sections.stream().allMatch(section -> section.status() == SectionStatus.COMPLETE);
    }

    public long findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The number a document is cited by. */
    public Optional<NumberedSource> source(String sha256) {
        return sources.stream()
                .filter(numbered -> numbered.source().document().sha256().equals(sha256))
                .findFirst();
    }
}
