package io.sectorbrief.brief;

import io.sectorbrief.analysis.Figures;
import io.sectorbrief.analysis.SectionDefinition;
import java.util.List;

/**
 * A section of one edition.
 *
 * @param definition what was asked for
 * @param status how much of it there is
 * @param figures its figures
 * @param missing datasets it draws on that have no figure
 */
public record SectionModel(SectionDefinition definition, SectionStatus status, Figures figures, List<String> missing) {

    public SectionModel {
        missing = List.copyOf(missing);
    }

    public String name() {
        return definition.name();
    }

    public String title() {
        return definition.title();
    }
}
