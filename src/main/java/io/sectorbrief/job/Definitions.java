package io.sectorbrief.job;

import io.sectorbrief.analysis.Analyst;
import io.sectorbrief.analysis.SourceRanking;
import io.sectorbrief.brief.BriefDefinition;
import io.sectorbrief.brief.Briefs;
import io.sectorbrief.brief.Titles;
import io.sectorbrief.correction.CorrectionBook;
import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.definition.DefinitionException;
import io.sectorbrief.definition.Problem;
import io.sectorbrief.definition.Spelling;
import io.sectorbrief.intake.InputFolder;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.model.StableId;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.quality.DocumentReview;
import io.sectorbrief.quality.Reconciliation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Everything a night is told by definitions.
 *
 * @param understanding how extractions become observations and findings
 * @param corrections what people put right
 * @param reconciliation what is held against what across documents and periods
 * @param understandingDigest digest of what that depends on
 * @param briefs every brief
 * @param analyst works out figures
 * @param titles what readers call datasets and metrics
 * @param layoutDigest digest of what a brief's looks depend on
 */
record Definitions(
        Understanding understanding,
        CorrectionBook corrections,
        Reconciliation reconciliation,
        String understandingDigest,
        List<BriefDefinition> briefs,
        Analyst analyst,
        Titles titles,
        String layoutDigest) {

    /**
     * Reads the jobs folder, and the corrections in the input.
     *
     * @throws DefinitionException naming file, line and mend of all that is wrong
     */
    static Definitions load(Workspace workspace) {
        Path jobs = workspace.jobs();
        Datasets datasets = Datasets.load(jobs).orThrow();
        Entities entities = Entities.load(jobs.resolve("entities")).orThrow();
        demandSound(DocumentReview.problems(datasets));
        List<BriefDefinition> briefs = Briefs.load(jobs).orThrow();
        CorrectionBook corrections = corrections(workspace, datasets);
        Analyst analyst = new Analyst(SourceRanking.load(jobs).orThrow());
        return new Definitions(
                Understanding.of(datasets, entities, corrections),
                corrections,
                new Reconciliation(datasets, entities.with(corrections.names())),
                StableId.of(
                        ProgramDigest.UNDERSTANDING.digest(),
                        FolderDigest.of(jobs.resolve("datasets"), jobs.resolve("entities")),
                        corrections.names()),
                briefs,
                analyst,
                Titles.of(datasets, entities.english()),
                StableId.of(ProgramDigest.WHOLE.digest(), FolderDigest.of(jobs, workspace.templates())));
    }

    private static CorrectionBook corrections(Workspace workspace, Datasets datasets) {
        Set<String> kinds = datasets.definitions().stream()
                .map(DatasetDefinition::subject)
                .collect(Collectors.toCollection(TreeSet::new));
        try {
            return CorrectionBook.read(new InputFolder(workspace.input()).corrections(), kinds);
        } catch (IOException noInput) {
            return CorrectionBook.EMPTY;
        }
    }

    private static void demandSound(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
    }

    /**
     * Demands that the scope names briefs that are defined, and periods of a kind they are about.
     *
     * @throws WrongScopeException naming the brief, and the nearest one or the kind it has
     */
    void demand(NightScope scope) {
        scope.briefs().forEach(this::demandBrief);
        scope.periods().ifPresent(range -> demandKind(scope, range.first()));
    }

    /** The briefs a scope is about. */
    List<BriefDefinition> in(NightScope scope) {
        return briefs.stream().filter(scope::includes).toList();
    }

    private void demandBrief(String name) {
        List<String> known = briefs.stream().map(BriefDefinition::name).toList();
        if (!known.contains(name)) {
            throw new WrongScopeException("no brief '" + name + "'; " + Spelling.suggestion(name, known));
        }
    }

    private void demandKind(NightScope scope, Period period) {
        List<BriefDefinition> asked = briefs.stream().filter(scope::includes).toList();
        Predicate<BriefDefinition> suits = brief -> brief.period() == period.kind();
        boolean named = !scope.briefs().isEmpty();
        if (named ? !asked.stream().allMatch(suits) : asked.stream().noneMatch(suits)) {
            String kinds = asked.stream()
                    .map(brief -> brief.name() + " is made by the " + word(brief.period()))
                    .collect(Collectors.joining(", "));
            throw new WrongScopeException(period + " is a " + word(period.kind()) + ", but " + kinds);
        }
    }

    private static String word(PeriodKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
