package io.sectorbrief.render;

import io.sectorbrief.brief.BriefDefinition;
import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.NumberedSource;
import io.sectorbrief.brief.SectionModel;
import io.sectorbrief.brief.Titles;
import io.sectorbrief.model.Finding;
import java.util.List;

/** A model that is like another in all but what is set here. */
final class BriefModelChange {

    private final BriefModel model;
    private BriefDefinition definition;
    private List<SectionModel> sections;
    private List<Finding> findings;
    private List<NumberedSource> sources;
    private Titles titles;

    private BriefModelChange(BriefModel model) {
        this.model = model;
        this.definition = model.definition();
        this.sections = model.sections();
        this.findings = model.findings();
        this.sources = model.sources();
        this.titles = model.titles();
    }

    static BriefModelChange of(BriefModel model) {
        return new BriefModelChange(model);
    }

    BriefModelChange definition(BriefDefinition other) {
        definition = other;
        return this;
    }

    BriefModelChange sections(List<SectionModel> other) {
        sections = other;
        return this;
    }

    BriefModelChange findings(List<Finding> other) {
        findings = other;
        return this;
    }

    BriefModelChange sources(List<NumberedSource> other) {
        sources = other;
        return this;
    }

    BriefModelChange titles(Titles other) {
        titles = other;
        return this;
    }

    BriefModel made() {
        return new BriefModel(
                model.edition(),
                definition,
                sections,
                model.figures(),
                model.observations(),
                findings,
                sources,
                model.refused(),
                model.corrections(),
                model.dataCutOff(),
                titles,
                model.remarks());
    }
}
