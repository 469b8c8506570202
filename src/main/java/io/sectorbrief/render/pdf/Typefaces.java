package io.sectorbrief.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;

/** The fonts that are shipped, and the colour profile; a bold character the bold font lacks is set in the regular one. */
final class Typefaces {

    private static final String FAMILY = "Sector Brief Sans";
    private static final String FALLBACK = "Sector Brief Wide";
    private static final Set<FSFontUseCase> EVERYWHERE = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private final byte[] regular = resource("/fonts/SectorBriefSans-Regular.ttf");
    private final byte[] bold = resource("/fonts/SectorBriefSans-Bold.ttf");
    private final byte[] colours = resource("/fonts/sRGB.icc");

    void register(PdfRendererBuilder builder) {
        use(builder, regular, FAMILY, 400);
        use(builder, bold, FAMILY, 700);
        use(builder, regular, FALLBACK, 400);
        use(builder, regular, FALLBACK, 700);
        builder.useColorProfile(colours);
    }

    private static void use(PdfRendererBuilder builder, byte[] font, String family, int weight) {
        builder.useFont(() -> new ByteArrayInputStream(font), family, weight, FontStyle.NORMAL, true, EVERYWHERE);
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
