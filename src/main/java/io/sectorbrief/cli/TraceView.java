package io.sectorbrief.cli;

import io.sectorbrief.extract.pdf.InputCrops;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.trace.Surroundings;
import io.sectorbrief.trace.Trace;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The way from a figure to its sources as its page's template sees it, with crops of the documents that still lie in the input. */
final class TraceView implements AutoCloseable {

    private final InputCrops crops;

    TraceView(Path input) {
        this.crops = new InputCrops(input);
    }

    Map<String, Object> of(Trace trace) {
        Figure figure = trace.figure();
        Map<String, Object> view = new HashMap<>();
        view.put("id", figure.id());
        view.put("about", TraceText.about(figure));
        view.put("value", TraceText.value(figure.value()));
        view.put("status", figure.status().token());
        view.put("section", figure.section());
        view.put("edition", trace.edition().stem());
        view.put("revision", trace.edition().revision());
        view.put("formula", trace.formula().words());
        trace.formula().worked().ifPresent(worked -> view.put("worked", worked));
        view.put("steps", trace.steps().stream().map(this::step).toList());
        return view;
    }

    private Map<String, Object> step(Trace.Step step) {
        Observation seen = step.seen().observation();
        Map<String, Object> view = new HashMap<>();
        view.put("id", seen.id());
        view.put("about", TraceText.about(seen));
        view.put("value", TraceText.value(seen.value()));
        view.put("status", seen.status().token());
        view.put("path", step.document().path());
        view.put("sha256", step.document().sha256());
        view.put("place", TraceText.place(seen.source()));
        view.put("raw", seen.source().raw());
        view.put("recorded", step.seen().recordedAt().toString());
        step.seen().supersededAt().ifPresent(moment -> view.put("until", moment.toString()));
        view.put(
                "findings",
                step.findings().stream()
                        .map(FindingLine::of)
                        .map(TraceView::finding)
                        .toList());
        step.correction()
                .ifPresent(one ->
                        view.put("correction", Map.of("value", one.value(), "who", one.who(), "why", one.why())));
        step.surroundings().ifPresent(around -> put(around, view));
        seen.source().box().ifPresent(box -> view.put("crop", crop(step.document(), box)));
        return view;
    }

    private static Map<String, Object> finding(FindingLine finding) {
        return Map.of("severity", finding.severity(), "rule", finding.rule(), "message", finding.message());
    }

    private static void put(Surroundings surroundings, Map<String, Object> view) {
        if (surroundings instanceof Surroundings.Table table) {
            view.put("caption", table.exhibit().caption());
            view.put(
                    "header",
                    table.exhibit().columns().stream()
                            .map(path -> String.join("\n", path))
                            .toList());
            view.put("rows", table.rows());
            view.put("row", table.row());
            view.put("column", table.column());
        } else if (surroundings instanceof Surroundings.Prose prose) {
            view.put("sentence", prose.sentence());
        }
    }

    /** As base64, or empty if the document is not there any more or cannot be drawn. */
    private String crop(Document document, Box box) {
        return crops.around(document, box)
                .map(Base64.getEncoder()::encodeToString)
                .orElse("");
    }

    @Override
    public void close() {
        crops.close();
    }
}
