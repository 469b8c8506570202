package io.sectorbrief.cli;

import io.sectorbrief.extract.pdf.PagePictures;
import io.sectorbrief.intake.FileName;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.render.InspectionPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes documents as one page for a browser: each page of a PDF as it looks, with what was read of it drawn on it. */
final class HtmlReport implements Consumer<DocumentLine>, AutoCloseable {

    private final PrintWriter out;
    private final InspectionPage page;

    HtmlReport(PrintWriter out, InspectionPage page) {
        this.out = out;
        this.page = page;
        out.print(page.begin());
    }

    @Override
    public void accept(DocumentLine document) {
        Map<String, Object> view = new HashMap<>();
        view.put("file", document.file().substring(document.file().lastIndexOf('/') + 1));
        view.put("facts", TextReport.facts(document));
        document.reason().ifPresent(reason -> view.put("reason", reason));
        document.text().ifPresent(text -> view.put("text", TextReport.became(text)));
        view.put("exhibits", document.exhibits().stream().map(ExhibitView::of).toList());
        view.put("claims", document.claims().stream().map(HtmlReport::claim).toList());
        view.put(
                "findings",
                document.findings().stream().map(HtmlReport::finding).toList());
        view.put("pages", List.of());
        document.extraction().filter(read -> isPdf(document)).ifPresent(read -> draw(document, read, view));
        out.print(page.document(view));
    }

    @Override
    public void close() {
        out.print(page.end());
        out.flush();
    }

    private static boolean isPdf(DocumentLine document) {
        return document.kind().filter(DocumentKind.PDF.token()::equals).isPresent();
    }

    /** What was read stands in the report even if the file can no longer be opened to be drawn. */
    private static void draw(DocumentLine document, Extraction read, Map<String, Object> view) {
        List<Map<String, Object>> pages = new ArrayList<>();
        try (PagePictures pictures = new PagePictures(FileName.path(document.file()))) {
            pictures.forEachRemaining(sheet -> pages.add(new PageView(sheet, read).asMap()));
            view.put("pages", pages);
        } catch (IOException e) {
            view.put("undrawn", "its pages cannot be drawn: " + e.getMessage());
        }
    }

    private static Map<String, Object> claim(ClaimLine claim) {
        return Map.of(
                "page", claim.page().map(String::valueOf).orElse(""),
                "says",
                        claim.subject() + " " + claim.metric() + " " + claim.period() + " = " + claim.value() + " "
                                + claim.unit(),
                "sentence", claim.sentence());
    }

    private static Map<String, Object> finding(FindingLine finding) {
        return Map.of(
                "severity", finding.severity(),
                "rule", finding.rule(),
                "message", finding.message(),
                "page", finding.page().map(String::valueOf).orElse(""));
    }
}
