package io.sectorbrief.observe;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.dataset.Fit;
import io.sectorbrief.dataset.Recogniser;
import io.sectorbrief.dataset.Recognition;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.normalise.Entities;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes observations of a document's tables: recognises each, finds its period and scope, reads its cells. What it cannot
 * read is a finding; what belongs to no dataset is left alone.
 */
public final class Observer {

    private final Recogniser recogniser;
    private final Entities entities;

    public Observer(Datasets datasets, Entities entities) {
        this.recogniser = new Recogniser(datasets);
        this.entities = entities;
    }

    public Observed observe(Document document, Extraction extraction) {
        var context = new DocumentContext(document, extraction);
        var doubts = new Doubts();
        var exhibits = new ArrayList<RecognisedExhibit>();
        var observations = new ArrayList<Observation>();
        var periods = new PeriodFinder(context);
        var places = new Places(document);
        for (Exhibit exhibit : extraction.exhibits()) {
            for (Fit fit : fits(exhibit, context, places, doubts)) {
                PeriodSearch search = periods.find(exhibit, fit);
                var table = new TableReading(context, exhibit, fit, search, entities, doubts);
                TableContent content = table.content();
                search.contradiction()
                        .ifPresent(other ->
                                report(search.period().orElseThrow(), other, content, places.exhibit(exhibit), doubts));
                exhibits.add(recognised(exhibit, fit, table, content));
                observations.addAll(content.observations());
            }
        }
        return new Observed(exhibits, observations, doubts.findings());
    }

    private static void report(
            TablePeriod chosen, TablePeriod other, TableContent content, SourceRef at, Doubts doubts) {
        doubts.add(
                Doubts.PERIOD_CONFLICT,
                Severity.WARN,
                Message.of("period_conflict").with("period", chosen.period()).with("other", other.period()),
                at,
                content.ids());
    }

    private List<Fit> fits(Exhibit exhibit, DocumentContext context, Places places, Doubts doubts) {
        Recognition recognition =
                recogniser.recognise(exhibit, context.document().sheetFile());
        if (recognition instanceof Recognition.Ambiguous ambiguous) {
            List<Message> names = ambiguous.fits().stream()
                    .map(fit -> Message.of("dataset")
                            .with("dataset", fit.definition().label()))
                    .toList();
            doubts.add(
                    Doubts.DATASET_UNCLEAR,
                    Severity.WARN,
                    Message.of("dataset_unclear").part("names", Message.and(names)),
                    places.exhibit(exhibit));
        }
        if (recognition instanceof Recognition.Unrecognised none) {
            none.nearest()
                    .ifPresent(miss -> doubts.add(
                            Doubts.NEARLY_RECOGNISED,
                            Severity.INFO,
                            Message.of("nearly_recognised")
                                    .with("dataset", miss.definition().label())
                                    .with("columns", String.join(", ", miss.missing())),
                            places.exhibit(exhibit)));
        }
        return recognition instanceof Recognition.Recognised recognised ? recognised.fits() : List.of();
    }

    private static RecognisedExhibit recognised(Exhibit exhibit, Fit fit, TableReading table, TableContent content) {
        List<String> names = content.observations().stream()
                .map(Observation::dataset)
                .filter(fit.definition().names()::contains)
                .distinct()
                .toList();
        return new RecognisedExhibit(
                exhibit,
                fit,
                names.isEmpty() ? List.of(fit.definition().name()) : names,
                table.period(),
                content.rest(),
                content.totals());
    }
}
