package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out the figures of sections for a period: what is declared, from what was observed, and nothing else. */
public final class Analyst {

    private final SourceRanking ranking;

    public Analyst(SourceRanking ranking) {
        this.ranking = ranking;
    }

    /**
     * The figures in the order of the sections and their analyses; the same input gives the same list. A figure that two
     * analyses of a section come to is listed once.
     */
    public List<Figure> analyse(List<SectionDefinition> sections, Period period, ObservationSource source) {
        ObservationSource remembered = new RememberedSource(source);
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (SectionDefinition section : sections) {
            var bench = new Bench(section.name(), period, remembered, ranking);
            for (Analysis analysis : section.analyses()) {
                analysis.figures(bench).forEach(figure -> figures.putIfAbsent(figure.id(), figure));
            }
        }
        return new ArrayList<>(figures.values());
    }
}
