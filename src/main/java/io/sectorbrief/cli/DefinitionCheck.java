package io.sectorbrief.cli;

import io.sectorbrief.analysis.SectionDefinition;
import io.sectorbrief.analysis.SourceRanking;
import io.sectorbrief.brief.BriefDefinition;
import io.sectorbrief.brief.Briefs;
import io.sectorbrief.brief.Language;
import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.definition.Loaded;
import io.sectorbrief.definition.Place;
import io.sectorbrief.definition.Problem;
import io.sectorbrief.definition.Problems;
import io.sectorbrief.message.Catalogues;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.quality.DocumentReview;
import io.sectorbrief.render.Templates;
import io.sectorbrief.render.Untranslated;
import io.sectorbrief.render.UsedTemplates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that is declared, read together.
 *
 * @param summary what was read, in numbers
 * @param problems by file and line
 */
record DefinitionCheck(String summary, List<Problem> problems) {

    static DefinitionCheck of(Folders folders) {
        Path jobs = folders.jobs();
        var problems = new Problems();
        if (!Files.isDirectory(jobs)) {
            problems.add(
                    Place.whole(jobs.toString()),
                    "there is no such folder",
                    "name the one with the definitions: --jobs DIR");
            return new DefinitionCheck("", problems.list());
        }
        Loaded<Datasets> datasets = Datasets.load(jobs);
        Loaded<List<BriefDefinition>> briefs = Briefs.load(jobs);
        problems.addAll(datasets.problems());
        problems.addAll(Entities.load(jobs.resolve("entities")).problems());
        problems.addAll(DocumentReview.problems(datasets.value()));
        problems.addAll(briefs.problems());
        problems.addAll(new Schedules(jobs).problems());
        problems.addAll(new SectionUses(jobs).problems(datasets.value()));
        problems.addAll(SourceRanking.load(jobs).problems());
        problems.addAll(Templates.check(folders.templates()));
        problems.addAll(Catalogues.check(folders.templates()));
        problems.addAll(untranslated(folders, briefs.value()));
        String summary = "%d datasets, %d briefs"
                .formatted(datasets.value().names().size(), briefs.value().size());
        return new DefinitionCheck(summary, problems.list());
    }

    /** What briefs in English say in Chinese. */
    private static List<Problem> untranslated(Folders folders, List<BriefDefinition> briefs) {
        List<BriefDefinition> english =
                briefs.stream().filter(brief -> brief.language() == Language.EN).toList();
        if (english.isEmpty()) {
            return List.of();
        }
        List<SectionDefinition> sections =
                english.stream().flatMap(brief -> brief.sections().stream()).toList();
        var used = new UsedTemplates(
                folders.templates(),
                english.stream().map(BriefDefinition::name).toList(),
                sections.stream().map(SectionDefinition::name).toList());
        List<String> titles = Stream.concat(
                        english.stream().map(BriefDefinition::title),
                        sections.stream().map(SectionDefinition::title))
                .toList();
        return new Untranslated(folders.templates(), used).problems(titles);
    }
}
