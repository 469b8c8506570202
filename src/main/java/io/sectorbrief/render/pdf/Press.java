package io.sectorbrief.render.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays out XHTML on pages and writes a tagged, archivable PDF. It fetches nothing: whatever is shown is in the XHTML. */
public final class Press {

    private static final Pattern WITH_LANGUAGE = Pattern.compile("<html[^>]*\\slang=\"[^\"]+\"");

    private static final String IN_THE_PAGE = "data:image/png;base64,";

    private final Typefaces typefaces = new Typefaces();

    public Press() {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Prints.
     *
     * @param xhtml a whole document, well formed
     * @param identity what the file says of itself
     * @param enclosures files that travel inside it
     * @param file where to; overwritten
     * @throws IOException if the file cannot be written or the XHTML is not well formed or says no language, without which
     *     nobody can read it aloud
     */
    public void print(String xhtml, Identity identity, List<Enclosure> enclosures, Path file) throws IOException {
        if (!WITH_LANGUAGE.matcher(xhtml).find()) {
            throw new IOException(
                    "the brief does not say its language; give <html> in its template one, as lang=\"zh-CN\"");
        }
        PdfRendererBuilder builder = new PdfRendererBuilder();
        typefaces.register(builder);
        closeTheDoors(builder);
        builder.useSVGDrawer(new BatikSVGDrawer())
                .useUnicodeLineBreaker(new ChineseLines())
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                .withHtmlContent(TableEnds.keptTogether(Typesetting.keepTogether(xhtml)), "about:blank");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            Imprint.set(document, identity);
            new Envelope(document, identity).enclose(enclosures);
            document.save(file.toFile());
        }
    }

    private static void closeTheDoors(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith(IN_THE_PAGE), moment);
        }
        builder.useUriResolver((base, uri) -> uri.startsWith("#") || uri.startsWith(IN_THE_PAGE) ? uri : null);
    }
}
