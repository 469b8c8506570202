package io.sectorbrief.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts that are shipped, and the colour profile; a bold character the bold font lacks is set in the regular one. A font is
 * read when a document first needs it and kept for the next one; not for several threads at a time.
 */
final class Typefaces {

    private static final String FAMILY = "Sector Brief Sans";
    private static final String FALLBACK = "Sector Brief Wide";
    private static final String REGULAR = "/fonts/SectorBriefSans-Regular.ttf";
    private static final String BOLD = "/fonts/SectorBriefSans-Bold.ttf";
    private static final int LIGHT = 400;
    private static final int HEAVY = 700;

    /** One of each until the program ends, however often it prints. */
    private static final Map<String, Path> UNPACKED = new ConcurrentHashMap<>();

    private final Map<String, TrueTypeFont> read = new HashMap<>();
    private Optional<OpenHtmlFontResolver> ofCharts = Optional.empty();
    private final byte[] colours = resource("/fonts/sRGB.icc");

    /** Gives a builder the fonts as a document holds them. */
    void register(PdfRendererBuilder builder, PDDocument document) throws IOException {
        PDFontSupplier regular = embedded(REGULAR, document);
        use(builder, regular, FAMILY, LIGHT);
        use(builder, embedded(BOLD, document), FAMILY, HEAVY);
        use(builder, regular, FALLBACK, LIGHT);
        use(builder, regular, FALLBACK, HEAVY);
        builder.useColorProfile(colours);
    }

    /** The fonts as charts are drawn with them. */
    OpenHtmlFontResolver ofCharts() {
        if (ofCharts.isEmpty()) {
            var fonts = new OpenHtmlFontResolver();
            Path regular = unpacked(REGULAR);
            lend(fonts, regular, FAMILY, LIGHT);
            lend(fonts, unpacked(BOLD), FAMILY, HEAVY);
            lend(fonts, regular, FALLBACK, LIGHT);
            lend(fonts, regular, FALLBACK, HEAVY);
            ofCharts = Optional.of(fonts);
        }
        return ofCharts.orElseThrow();
    }

    private PDFontSupplier embedded(String font, PDDocument document) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, read.computeIfAbsent(font, Typefaces::parsed), true));
    }

    private static void use(PdfRendererBuilder builder, PDFontSupplier font, String family, int weight) {
        builder.useFont(font, family, weight, FontStyle.NORMAL, true);
    }

    private static void lend(OpenHtmlFontResolver fonts, Path font, String family, int weight) {
        try {
            fonts.addFontFile(font.toFile(), family, weight, FontStyle.NORMAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the program was built with a broken font for " + family, e);
        }
    }

    /** As a file of its own: of a font in memory every user makes a copy, and sums it up to know it again. */
    private static Path unpacked(String font) {
        return UNPACKED.compute(font, (name, file) -> file != null && Files.exists(file) ? file : asFile(name));
    }

    private static Path asFile(String font) {
        try {
            Path file = Files.createTempFile("sector-brief", ".ttf");
            file.toFile().deleteOnExit();
            return Files.write(file, resource(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without its ligatures: text is measured without, too, and looking for them in every line takes longer than drawing it. */
    private static TrueTypeFont parsed(String font) {
        try {
            TrueTypeFont parsed = new TTFParser(true).parse(new RandomAccessReadBuffer(resource(font)));
            parsed.setEnableGsub(false);
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Typefaces.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
