package io.sectorbrief.render.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Lays out XHTML on pages and writes a tagged, archivable PDF. It fetches nothing: whatever is shown is in the XHTML. The fonts it
 * has read serve every document it prints, one after the other.
 */
public final class Press {

    private static final Pattern WITH_LANGUAGE = Pattern.compile("<html[^>]*\\slang=\"[^\"]+\"");

    /** Points left free on a page: laid out anew, a piece may be a little higher than it was, rarely by a line. */
    private static final List<Double> SPARED = List.of(4.0, 16.0);

    private final Typefaces typefaces = new Typefaces();

    public Press() {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Prints.
     *
     * @return whether pages turn where it is planned; if not, nothing is written
     * @param xhtml a whole document, well formed, with the rules of the plan
     * @param identity what the file says of itself
     * @param enclosures files that travel inside it
     * @param file where to; overwritten
     * @throws IOException if the file cannot be written or the XHTML is not well formed or says no language, without which
     *     nobody can read it aloud
     */
    public boolean print(String xhtml, PagePlan plan, Identity identity, List<Enclosure> enclosures, Path file)
            throws IOException {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = opened(xhtml, document)) {
            renderer.layout();
            boolean asPlanned =
                    Pieces.turns(renderer.getRootBox(), plan.turns().keySet()).equals(plan.turns());
            if (asPlanned) {
                write(renderer, identity, enclosures, file);
            }
            return asPlanned;
        }
    }

    private static void write(PdfBoxRenderer renderer, Identity identity, List<Enclosure> enclosures, Path file)
            throws IOException {
        try (PDDocument document = renderer.createPDFKeepOpen()) {
            EmptyArtifacts.drop(document);
            Imprint.set(document, identity);
            new Envelope(document, identity).enclose(enclosures);
            document.save(file.toFile());
        }
    }

    /**
     * Lays out without printing and tells how pages could be filled more evenly.
     *
     * @return the tightest first, the last one what the templates say; whoever prints takes the first that holds
     *
     * @param xhtml a whole document, as for {@link #print}
     * @throws IOException if it is not well formed or says no language
     */
    public List<PagePlan> plans(String xhtml) throws IOException {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = opened(xhtml, document)) {
            renderer.layout();
            List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
            double dots = renderer.getDotsPerPoint();
            double first = height(pages.get(0)) / dots;
            double others = height(pages.get(Math.min(1, pages.size() - 1))) / dots;
            List<Piece> pieces = Pieces.of(renderer.getRootBox(), dots);
            return Stream.concat(
                            SPARED.stream()
                                    .map(spared -> new Pagination(pieces, first - spared, others - spared).plan()),
                            Stream.of(PagePlan.NONE))
                    .toList();
        }
    }

    private static double height(PageBox page) {
        return page.getBottom() - page.getTop();
    }

    private PdfBoxRenderer opened(String xhtml, PDDocument document) throws IOException {
        if (!WITH_LANGUAGE.matcher(xhtml).find()) {
            throw new IOException(
                    "the brief does not say its language; give <html> in its template one, as lang=\"zh-CN\"");
        }
        PdfRendererBuilder builder = new PdfRendererBuilder();
        typefaces.register(builder, document);
        closeTheDoors(builder);
        builder.usePDDocument(document)
                .useSVGDrawer(new ChartDrawer(typefaces.ofCharts()))
                .useUnicodeLineBreaker(new ChineseLines())
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                .withHtmlContent(PicturesAside.typeset(xhtml, Press::typeset), "about:blank");
        return builder.buildPdfRenderer();
    }

    private static String typeset(String text) {
        return TableEnds.keptTogether(RaisedMarks.asLetters(Typesetting.keepTogether(text)));
    }

    private static void closeTheDoors(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith(PicturesAside.PICTURE), moment);
        }
        builder.useUriResolver(
                (base, uri) -> uri.startsWith("#") || uri.startsWith(PicturesAside.PICTURE) ? uri : null);
    }
}
