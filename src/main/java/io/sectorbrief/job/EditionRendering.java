package io.sectorbrief.job;

import io.sectorbrief.brief.BriefAssembly;
import io.sectorbrief.brief.BriefDefinition;
import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.Evidence;
import io.sectorbrief.brief.FiguresJson;
import io.sectorbrief.brief.OutputKind;
import io.sectorbrief.brief.PastEdition;
import io.sectorbrief.brief.RefusedDocument;
import io.sectorbrief.extract.pdf.InputCrops;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.publish.Publisher;
import io.sectorbrief.render.HtmlRenderer;
import io.sectorbrief.render.PdfRenderer;
import io.sectorbrief.render.Templates;
import io.sectorbrief.render.WorkbookRenderer;
import io.sectorbrief.render.pdf.Enclosure;
import io.sectorbrief.store.EditionStage;
import io.sectorbrief.store.ObservationFilter;
import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoredEdition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Lays an edition out into the staging folder and seals it there; an edition that cannot be made costs only itself. */
final class EditionRendering implements ItemWriter<StoredEdition> {

    static final String STEP = "render";

    private static final Logger LOG = LoggerFactory.getLogger(EditionRendering.class);

    private final Tonight tonight;
    private final Store store;
    private final Publisher publisher;

    EditionRendering(Tonight tonight, Publisher publisher) {
        this.tonight = tonight;
        this.store = tonight.store();
        this.publisher = publisher;
    }

    List<StoredEdition> pending() {
        return store.editions().of(tonight.run().key(), EditionStage.ANALYSED);
    }

    @Override
    public void write(Chunk<? extends StoredEdition> chunk) {
        for (StoredEdition stored : chunk) {
            Edition edition = stored.edition();
            try {
                render(model(stored), stored.madeBy());
                store.editions().advance(edition, EditionStage.RENDERED);
                tonight.progress().advanced(STEP, edition.stem() + ": revision " + edition.revision());
            } catch (IOException | RuntimeException | StackOverflowError e) {
                LOG.debug("{} cannot be rendered", edition.stem(), e);
                String trouble = edition.stem() + ": cannot be rendered: " + reason(e);
                store.editions().fail(edition, trouble);
                tonight.progress().advanced(STEP, trouble);
            }
        }
    }

    /** One line: what FreeMarker adds below a dashed line is for who asks for the whole trace. */
    private static String reason(Throwable failure) {
        String message = Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString);
        return message.lines().takeWhile(line -> !line.startsWith("----")).collect(Collectors.joining(" "));
    }

    private BriefModel model(StoredEdition stored) {
        BriefDefinition definition = tonight.definitions().briefs().stream()
                .filter(brief -> brief.name().equals(stored.edition().brief()))
                .findFirst()
                .orElseThrow();
        Optional<PastEdition> past = store.editions().before(stored.edition()).map(this::past);
        List<Observation> observations = store.observations().byIds(ids(stored.figures()));
        List<Observation> replaced = past.map(last -> ids(last.figures()))
                .map(store.observations()::byIds)
                .orElse(List.of());
        return BriefAssembly.assemble(
                definition,
                stored.edition(),
                stored.figures(),
                evidence(observations, replaced, past),
                tonight.definitions().titles());
    }

    private PastEdition past(StoredEdition last) {
        Set<String> corrected = store.editions().recordedAt(last.edition()).stream()
                .flatMap(moment -> store.corrections().at(moment).stream())
                .flatMap(settled -> settled.observations().stream())
                .collect(Collectors.toSet());
        return new PastEdition(last.edition(), last.figures(), corrected);
    }

    private static List<String> ids(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> figure.from().stream())
                .distinct()
                .toList();
    }

    private Evidence evidence(List<Observation> observations, List<Observation> replaced, Optional<PastEdition> past) {
        var source = new StoredObservations(store);
        Set<String> documents = observations.stream()
                .map(observation -> observation.source().document())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Finding> findings = store.findings().find(ObservationFilter.ALL).stream()
                .filter(finding -> documents.contains(finding.source().document()))
                .toList();
        return new Evidence(
                Stream.of(observations, replaced, marked(findings))
                        .flatMap(List::stream)
                        .toList(),
                documents.stream().map(source::document).toList(),
                findings,
                store.extractions().refused().stream()
                        .map(refused -> new RefusedDocument(refused.document().fileName(), refused.refusal()))
                        .toList(),
                store.corrections().all(),
                past);
    }

    private List<Observation> marked(List<Finding> findings) {
        return store.observations()
                .byIds(findings.stream()
                        .flatMap(finding -> finding.observations().stream())
                        .distinct()
                        .toList());
    }

    /** It encloses the others. */
    private static List<OutputKind> pdfLast(List<OutputKind> outputs) {
        return outputs.stream()
                .sorted(Comparator.comparing(output -> output == OutputKind.PDF))
                .toList();
    }

    private void render(BriefModel model, Map<String, String> madeBy) throws IOException {
        Path folder = publisher.stage(model.edition());
        try (InputCrops crops = new InputCrops(tonight.workspace().input())) {
            print(model, folder, crops);
        }
        publisher.seal(model, madeBy);
    }

    private void print(BriefModel model, Path folder, InputCrops crops) throws IOException {
        String stem = model.edition().stem();
        Templates templates =
                Templates.in(tonight.workspace().templates(), model.definition().language());
        Path figures = folder.resolve(stem + ".json");
        FiguresJson.write(model.edition(), model.figures().list(), figures);
        List<Enclosure> enclosures = new ArrayList<>(List.of(new Enclosure(figures, Enclosure.Kind.FIGURES)));
        for (OutputKind output : pdfLast(model.definition().outputs())) {
            Path file = folder.resolve(stem + "." + output.token());
            switch (output) {
                case PDF -> new PdfRenderer(templates, crops::of).render(model, enclosures, file);
                case XLSX -> {
                    new WorkbookRenderer(templates).render(model, file);
                    enclosures.add(new Enclosure(file, Enclosure.Kind.WORKBOOK));
                }
                case HTML -> new HtmlRenderer(templates, crops::of).render(model, file);
            }
        }
    }
}
