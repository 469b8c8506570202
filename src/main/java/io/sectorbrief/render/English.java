package io.sectorbrief.render;

import io.sectorbrief.analysis.SectionDefinition;
import io.sectorbrief.brief.BriefDefinition;
import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.SectionModel;
import io.sectorbrief.brief.Titles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A brief with the titles its definitions give in English; names and what was printed stay as they are. */
final class English {

    private final UnaryOperator<String> words;

    English(UnaryOperator<String> words) {
        this.words = words;
    }

    BriefModel of(BriefModel model) {
        return new BriefModel(
                model.edition(),
                definition(model.definition()),
                model.sections().stream().map(this::section).toList(),
                model.figures(),
                model.observations(),
                model.findings(),
                model.sources(),
                model.refused(),
                model.corrections(),
                model.dataCutOff(),
                titles(model.titles()),
                model.remarks());
    }

    private BriefDefinition definition(BriefDefinition brief) {
        return new BriefDefinition(
                brief.name(),
                words.apply(brief.title()),
                brief.period(),
                brief.zone(),
                brief.schedule(),
                brief.sections(),
                brief.outputs(),
                brief.dueOn(),
                brief.require(),
                brief.language());
    }

    private SectionModel section(SectionModel section) {
        SectionDefinition definition = section.definition();
        return new SectionModel(
                new SectionDefinition(definition.name(), words.apply(definition.title()), definition.analyses()),
                section.status(),
                section.figures(),
                section.missing());
    }

    private Titles titles(Titles titles) {
        Map<String, Map<String, String>> metrics = new LinkedHashMap<>();
        titles.metrics().forEach((dataset, headings) -> metrics.put(dataset, all(headings)));
        return new Titles(all(titles.datasets()), metrics);
    }

    private Map<String, String> all(Map<String, String> titles) {
        Map<String, String> english = new LinkedHashMap<>();
        titles.forEach((name, title) -> english.put(name, words.apply(title)));
        return english;
    }
}
