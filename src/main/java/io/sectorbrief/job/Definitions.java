package io.sectorbrief.job;

import io.sectorbrief.analysis.Analyst;
import io.sectorbrief.analysis.SourceRanking;
import io.sectorbrief.brief.BriefDefinition;
import io.sectorbrief.brief.Briefs;
import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.definition.DefinitionException;
import io.sectorbrief.definition.Problem;
import io.sectorbrief.model.StableId;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.quality.DocumentReview;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything a night is told by definitions.
 *
 * @param understanding how extractions become observations and findings
 * @param understandingDigest digest of what that depends on
 * @param briefs every brief
 * @param analyst works out figures
 * @param layoutDigest digest of what a brief's looks depend on
 */
record Definitions(
        Understanding understanding,
        String understandingDigest,
        List<BriefDefinition> briefs,
        Analyst analyst,
        String layoutDigest) {

    /**
     * Reads the jobs folder.
     *
     * @throws DefinitionException naming file, line and mend of all that is wrong
     */
    static Definitions load(Workspace workspace) {
        Path jobs = workspace.jobs();
        Datasets datasets = Datasets.load(jobs).orThrow();
        Entities entities = Entities.load(jobs.resolve("entities")).orThrow();
        demandSound(DocumentReview.problems(datasets));
        List<BriefDefinition> briefs = Briefs.load(jobs).orThrow();
        Analyst analyst = new Analyst(SourceRanking.load(jobs).orThrow());
        return new Definitions(
                Understanding.of(datasets, entities),
                StableId.of(Version.OF_PROGRAM, FolderDigest.of(jobs.resolve("datasets"), jobs.resolve("entities"))),
                briefs,
                analyst,
                StableId.of(Version.OF_PROGRAM, FolderDigest.of(jobs, workspace.templates())));
    }

    private static void demandSound(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
    }

    /**
     * Demands that these briefs are defined.
     *
     * @throws IllegalArgumentException naming those that are
     */
    void demand(List<String> names) {
        List<String> known = briefs.stream().map(BriefDefinition::name).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("no brief '" + name + "'; there are " + String.join(", ", known));
        });
    }
}
