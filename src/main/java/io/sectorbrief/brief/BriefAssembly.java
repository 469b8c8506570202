package io.sectorbrief.brief;

import io.sectorbrief.analysis.Figures;
import io.sectorbrief.analysis.SectionDefinition;
import io.sectorbrief.analysis.SourceDocument;
import io.sectorbrief.correction.Settled;
import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.FigureStatus;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts an edition's figures and the evidence around them together into a model that can be laid out. */
public final class BriefAssembly {

    private final BriefDefinition definition;
    private final Edition edition;
    private final List<Figure> figures;
    private final Evidence evidence;
    private final Titles titles;
    private final Map<String, Observation> known;

    private BriefAssembly(
            BriefDefinition definition, Edition edition, List<Figure> figures, Evidence evidence, Titles titles) {
        this.definition = definition;
        this.edition = edition;
        this.figures = figures;
        this.evidence = evidence;
        this.titles = titles;
        this.known = evidence.observations().stream()
                .collect(Collectors.toMap(Observation::id, Function.identity(), (first, second) -> first));
    }

    /**
     * The model of an edition.
     *
     * @throws IllegalArgumentException if the evidence lacks an observation or document that a figure leads to
     */
    public static BriefModel assemble(
            BriefDefinition definition, Edition edition, List<Figure> figures, Evidence evidence, Titles titles) {
        return new BriefAssembly(definition, edition, figures, evidence, titles).model();
    }

    private BriefModel model() {
        Map<String, Observation> observations = observations();
        List<NumberedSource> sources = sources(observations.values().stream()
                .map(seen -> seen.source().document())
                .distinct()
                .toList());
        return new BriefModel(
                edition,
                definition,
                definition.sections().stream().map(this::section).toList(),
                Figures.of(figures),
                observations,
                new FindingChoice(edition, observations, foreign(), sources).choose(evidence.findings()),
                sources,
                evidence.refused(),
                evidence.corrections().stream()
                        .filter(one -> one.outcome() == Settled.Outcome.APPLIED)
                        .filter(one -> one.observations().stream().anyMatch(observations::containsKey))
                        .toList(),
                cutOff(edition.period(), observations.values(), sources),
                titles,
                remarks());
    }

    private Remarks remarks() {
        return new Remarks(
                definition.shortfalls(figures, edition.period(), Requirement.Otherwise.DRAFT),
                evidence.past().map(past -> Revised.of(past, figures, known)));
    }

    private Set<String> foreign() {
        Set<String> own = definition.sections().stream()
                .flatMap(section -> section.datasets().stream())
                .collect(Collectors.toSet());
        return evidence.observations().stream()
                .filter(observation -> !own.contains(observation.dataset()))
                .map(Observation::id)
                .collect(Collectors.toSet());
    }

    private Map<String, Observation> observations() {
        Map<String, Observation> used = new LinkedHashMap<>();
        for (Figure figure : figures) {
            for (String id : figure.from()) {
                used.computeIfAbsent(
                        id,
                        missing -> Optional.ofNullable(known.get(missing))
                                .orElseThrow(() -> new IllegalArgumentException("figure " + figure.id()
                                        + " leads to observation " + missing + ", which is not there")));
            }
        }
        return Collections.unmodifiableMap(used);
    }

    private List<NumberedSource> sources(List<String> documents) {
        Map<String, SourceDocument> known = evidence.documents().stream()
                .collect(Collectors.toMap(
                        source -> source.document().sha256(), Function.identity(), (first, second) -> first));
        var sources = new ArrayList<NumberedSource>();
        for (String sha256 : documents) {
            SourceDocument source = Optional.ofNullable(known.get(sha256))
                    .orElseThrow(() -> new IllegalArgumentException("no document " + sha256 + " in the evidence"));
            sources.add(new NumberedSource(sources.size() + 1, source));
        }
        return sources;
    }

    private SectionModel section(SectionDefinition section) {
        Figures own = Figures.of(figures).section(section.name());
        List<String> missing = section.datasets().stream()
                .filter(dataset -> own.dataset(dataset).isEmpty())
                .toList();
        return new SectionModel(section, status(own, missing), own, missing);
    }

    private static SectionStatus status(Figures own, List<String> missing) {
        if (own.isEmpty()) {
            return SectionStatus.NO_DATA;
        }
        boolean partial =
                own.list().stream().anyMatch(figure -> figure.status() == FigureStatus.PARTIAL) || !missing.isEmpty();
        return partial ? SectionStatus.PARTIAL : SectionStatus.COMPLETE;
    }

    /**
     * The day up to which something is known: the last that the data of the period covers, or the date of a report that came later;
     * an export often only has the day its file was saved, which counts if there is nothing else.
     */
    private static Optional<LocalDate> cutOff(
            Period about, Collection<Observation> observations, List<NumberedSource> sources) {
        Map<String, LocalDate> published = new HashMap<>();
        sources.forEach(numbered -> numbered.source()
                .published()
                .ifPresent(day -> published.put(numbered.source().document().sha256(), day)));
        Stream<LocalDate> covered = observations.stream()
                .map(observation -> covered(observation, published))
                .filter(day -> !day.isBefore(about.first()) && !day.isAfter(about.last()));
        Optional<LocalDate> printed = latest(sources.stream()
                .filter(numbered -> numbered.source().document().kind() == DocumentKind.PDF)
                .toList());
        return Stream.concat(printed.stream(), covered)
                .max(Comparator.naturalOrder())
                .or(() -> latest(sources));
    }

    /** A document does not know what came after it. */
    private static LocalDate covered(Observation observation, Map<String, LocalDate> published) {
        LocalDate last = observation
                .covered()
                .map(DateRange::last)
                .orElse(observation.period().last());
        return Optional.ofNullable(published.get(observation.source().document()))
                .filter(day -> day.isBefore(last))
                .orElse(last);
    }

    private static Optional<LocalDate> latest(List<NumberedSource> sources) {
        return sources.stream()
                .flatMap(numbered -> numbered.source().published().stream())
                .max(Comparator.naturalOrder());
    }
}
