package io.sectorbrief.brief;

import io.sectorbrief.analysis.SectionDefinition;
import io.sectorbrief.analysis.Sections;
import io.sectorbrief.definition.Loaded;
import io.sectorbrief.definition.Problems;
import io.sectorbrief.definition.YamlFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the brief definitions: every {@code *.yaml} right in the jobs folder, with the sections they are made of. */
public final class Briefs {

    private Briefs() {}

    /** All briefs, by file name. */
    public static Loaded<List<BriefDefinition>> load(Path jobs) {
        Loaded<List<SectionDefinition>> sections = Sections.load(jobs);
        var byName = sections.value().stream()
                .collect(Collectors.toMap(SectionDefinition::name, Function.identity(), (first, second) -> first));
        Loaded<List<BriefDefinition>> briefs = YamlFile.readAll(jobs, map -> new BriefReader(map, byName).read());
        var problems = new Problems();
        problems.addAll(briefs.problems());
        problems.addAll(sections.problems());
        return new Loaded<>(briefs.value(), problems.list());
    }
}
