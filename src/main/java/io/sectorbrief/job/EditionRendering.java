package io.sectorbrief.job;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.FiguresJson;
import io.sectorbrief.brief.Language;
import io.sectorbrief.brief.OutputKind;
import io.sectorbrief.model.Edition;
import io.sectorbrief.publish.Publisher;
import io.sectorbrief.render.PrintShop;
import io.sectorbrief.render.pdf.Enclosure;
import io.sectorbrief.store.EditionStage;
import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoredEdition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private final StoredBriefs briefs;
    private final PrintShop shop;

    EditionRendering(Tonight tonight, Publisher publisher) {
        this.tonight = tonight;
        this.store = tonight.store();
        this.publisher = publisher;
        this.shop = new PrintShop(tonight.workspace().templates());
        Definitions definitions = tonight.definitions();
        this.briefs = new StoredBriefs(store, definitions.briefs(), definitions.titles());
    }

    List<StoredEdition> pending() {
        return store.editions().of(tonight.run().key(), EditionStage.ANALYSED);
    }

    @Override
    public void write(Chunk<? extends StoredEdition> chunk) {
        for (StoredEdition stored : chunk) {
            Edition edition = stored.edition();
            try {
                render(briefs.model(stored), stored.madeBy());
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

    /** It encloses the others. */
    private static List<OutputKind> pdfLast(List<OutputKind> outputs) {
        return outputs.stream()
                .sorted(Comparator.comparing(output -> output == OutputKind.PDF))
                .toList();
    }

    private void render(BriefModel model, Map<String, String> madeBy) throws IOException {
        Path folder = publisher.stage(model.edition());
        try (StoredCrops crops = new StoredCrops(tonight.workspace().input(), store)) {
            print(model, folder, crops);
        }
        publisher.seal(model, madeBy);
    }

    private void print(BriefModel model, Path folder, StoredCrops crops) throws IOException {
        String stem = model.edition().stem();
        Language language = model.definition().language();
        Path figures = folder.resolve(stem + ".json");
        FiguresJson.write(model.edition(), model.figures().list(), figures);
        List<Enclosure> enclosures = new ArrayList<>(List.of(new Enclosure(figures, Enclosure.Kind.FIGURES)));
        for (OutputKind output : pdfLast(model.definition().outputs())) {
            Path file = folder.resolve(stem + "." + output.token());
            switch (output) {
                case PDF -> shop.pdf(language, crops).render(model, enclosures, file);
                case XLSX -> {
                    shop.workbook(language).render(model, file);
                    enclosures.add(new Enclosure(file, Enclosure.Kind.WORKBOOK));
                }
                case HTML -> shop.html(language, crops).render(model, file);
            }
        }
    }
}
