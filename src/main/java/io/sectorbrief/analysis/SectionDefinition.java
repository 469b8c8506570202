package io.sectorbrief.analysis;

import java.util.List;

/**
 * What one section of a brief works out, as declared in {@code jobs/sections/<name>.yaml}.
 *
 * @param name {@code box-office}; also names its templates
 * @param title printed title
 * @param analyses what is computed, in the order the figures are listed
 */
public record SectionDefinition(String name, String title, List<Analysis> analyses) {

    public SectionDefinition {
        analyses = List.copyOf(analyses);
    }

    /** Datasets it draws on, each once, in the order of the analyses. */
    public List<String> datasets() {
        return analyses.stream().map(Analysis::dataset).distinct().toList();
    }
}
