package io.sectorbrief.render;

import io.sectorbrief.brief.BriefDefinition;
import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.NumberedSource;
import io.sectorbrief.brief.Remarks;
import io.sectorbrief.brief.SectionModel;
import io.sectorbrief.brief.Titles;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import java.util.List;
import java.util.Map;

/** A model that is like another in all but what is set here. */
final class BriefModelChange {

    private final BriefModel model;
    private BriefDefinition definition;
    private List<SectionModel> sections;
    private List<Finding> findings;
    private List<NumberedSource> sources;
    private Titles titles;
    private Map<String, Observation> observations;
    private Remarks remarks;

    private BriefModelChange(BriefModel model) {
        this.model = model;
        this.definition = model.definition();
        this.sections = model.sections();
        this.findings = model.findings();
        this.sources = model.sources();
        this.titles = model.titles();
        this.observations = model.observations();
        this.remarks = model.remarks();
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

    BriefModelChange remarks(Remarks other) {
        remarks = other;
        return this;
    }

    BriefModelChange titles(Titles other) {
        titles = other;
        return this;
    }

    BriefModelChange observations(Map<String, Observation> other) {
        observations = other;
        return this;
    }

    BriefModel made() {
        return new BriefModel(
                model.edition(),
                definition,
                sections,
                model.figures(),
                observations,
                findings,
                sources,
                model.refused(),
                model.corrections(),
                model.dataCutOff(),
                titles,
                remarks);
    }
}
