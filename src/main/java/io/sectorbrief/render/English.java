package io.sectorbrief.render;

import io.sectorbrief.analysis.Figures;
import io.sectorbrief.analysis.SectionDefinition;
import io.sectorbrief.brief.BriefDefinition;
import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.SectionModel;
import io.sectorbrief.brief.Titles;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A brief with the titles its definitions give in English, and with the English names its registries have; other names and what
 * was printed stay as they are.
 */
final class English {

    /** {@code Top10合计}: what a board adds up to. */
    private static final Pattern TOTAL = Pattern.compile("Top(\\d+)合计");

    private final PhraseBook words;
    private final Map<String, String> names;

    private English(PhraseBook words, Map<String, String> names) {
        this.words = words;
        this.names = names;
    }

    static BriefModel of(BriefModel model, PhraseBook words) {
        return new English(words, model.titles().english()).translated(model);
    }

    private BriefModel translated(BriefModel model) {
        return new BriefModel(
                model.edition(),
                definition(model.definition()),
                model.sections().stream().map(this::section).toList(),
                figures(model.figures()),
                observations(model.observations()),
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
                words.of(brief.title()),
                brief.period(),
                brief.zone(),
                brief.schedule(),
                brief.sections(),
                brief.outputs(),
                brief.dueOn(),
                brief.require(),
                brief.language(),
                brief.appendix());
    }

    private SectionModel section(SectionModel section) {
        SectionDefinition definition = section.definition();
        return new SectionModel(
                new SectionDefinition(definition.name(), words.of(definition.title()), definition.analyses()),
                section.status(),
                figures(section.figures()),
                section.missing());
    }

    private Figures figures(Figures figures) {
        return Figures.of(figures.list().stream().map(this::figure).toList());
    }

    private Figure figure(Figure figure) {
        return new Figure(
                figure.id(),
                figure.section(),
                figure.dataset(),
                figure.scope(),
                name(figure.subject()),
                figure.code(),
                figure.metric(),
                figure.measure(),
                figure.order(),
                figure.period(),
                figure.base(),
                figure.value(),
                figure.status(),
                figure.from());
    }

    private Map<String, Observation> observations(Map<String, Observation> observations) {
        Map<String, Observation> english = new LinkedHashMap<>();
        observations.forEach((id, seen) -> english.put(id, seen.called(name(seen.subject()))));
        return english;
    }

    private String name(String subject) {
        String total = TOTAL.matcher(subject).replaceFirst("Top $1 total");
        return names.getOrDefault(subject, words.name(total));
    }

    private Titles titles(Titles titles) {
        Map<String, Map<String, String>> metrics = new LinkedHashMap<>();
        titles.metrics().forEach((dataset, headings) -> metrics.put(dataset, headings(headings)));
        Map<String, String> subjects = new LinkedHashMap<>(words.names());
        subjects.putAll(titles.english());
        return new Titles(all(titles.datasets()), metrics, subjects);
    }

    /** A change is called by the periods it lies between, which a metric's name ends with. */
    private Map<String, String> headings(Map<String, String> titles) {
        Map<String, String> english = new LinkedHashMap<>();
        titles.forEach((metric, title) -> english.put(
                metric,
                words.of("metrics/" + metric.substring(metric.lastIndexOf('_') + 1), title)
                        .orElse(title)));
        return english;
    }

    private Map<String, String> all(Map<String, String> titles) {
        Map<String, String> english = new LinkedHashMap<>();
        titles.forEach((name, title) -> english.put(name, words.of(title)));
        return english;
    }
}
