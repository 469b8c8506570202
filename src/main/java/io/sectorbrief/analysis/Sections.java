package io.sectorbrief.analysis;

import io.sectorbrief.definition.Loaded;
import io.sectorbrief.definition.YamlFile;
import io.sectorbrief.definition.YamlMap;
import java.nio.file.Path;
import java.util.List;

/** Reads the section definitions: {@code jobs/sections/*.yaml}. */
public final class Sections {

    private Sections() {}

    /** All sections, by file name. */
    public static Loaded<List<SectionDefinition>> load(Path jobs) {
        return YamlFile.readAll(jobs.resolve("sections"), Sections::read);
    }

    private static SectionDefinition read(YamlMap map) {
        String name = map.text("section");
        List<YamlMap> analyses = map.maps("analyses");
        if (analyses.isEmpty()) {
            map.problem("analyses", "section '" + name + "' works nothing out", "list at least one analysis");
        }
        return new SectionDefinition(
                name,
                map.text("title"),
                analyses.stream().map(AnalysisReader::read).toList());
    }
}
