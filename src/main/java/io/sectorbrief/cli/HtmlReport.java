package io.sectorbrief.cli;

import io.sectorbrief.extract.pdf.PagePictures;
import io.sectorbrief.intake.FileName;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.render.InspectionPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
        out.print(page.head(head(document)));
        Optional<String> undrawn = document.extraction()
                .filter(read -> isPdf(document))
                .map(read -> draw(document, read))
                .orElse(Optional.of(""));
        undrawn.ifPresent(why -> out.print(page.exhibits(exhibits(document, why))));
        out.print(page.foot());
    }

    @Override
    public void close() {
        out.print(page.end());
        out.flush();
    }

    private static boolean isPdf(DocumentLine document) {
        return document.kind().filter(DocumentKind.PDF.token()::equals).isPresent();
    }

    private static Map<String, Object> head(DocumentLine document) {
        Map<String, Object> view = new HashMap<>();
        view.put("file", name(document));
        view.put("facts", TextReport.facts(document));
        document.reason().ifPresent(reason -> view.put("reason", reason));
        document.text().ifPresent(text -> view.put("text", TextReport.became(text)));
        view.put("claims", document.claims().stream().map(HtmlReport::claim).toList());
        view.put(
                "findings",
                document.findings().stream().map(HtmlReport::finding).toList());
        return view;
    }

    private static Map<String, Object> exhibits(DocumentLine document, String undrawn) {
        Map<String, Object> view = new HashMap<>();
        view.put("file", name(document));
        view.put("exhibits", document.exhibits().stream().map(ExhibitView::of).toList());
        if (!undrawn.isEmpty()) {
            view.put("undrawn", undrawn);
        }
        return view;
    }

    private static String name(DocumentLine document) {
        return document.file().substring(document.file().lastIndexOf('/') + 1);
    }

    /**
     * Writes page by page, for the pictures of a long document are more than memory holds.
     *
     * @return why no page was drawn; what was read stands in the report even then
     */
    private Optional<String> draw(DocumentLine document, Extraction read) {
        try (PagePictures pictures = new PagePictures(FileName.path(document.file()))) {
            PageViews views = new PageViews(document, read);
            while (pictures.hasNext()) {
                Map<String, Object> view = views.of(pictures.next());
                view.put("file", name(document));
                out.print(page.page(view));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("its pages cannot be drawn: " + e.getMessage());
        }
    }

    private static Map<String, Object> claim(ClaimLine claim) {
        return Map.of(
                "page", claim.page().map(String::valueOf).orElse(""),
                "says", claim.says(),
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
