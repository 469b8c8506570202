package io.sectorbrief.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF has against a file as PDF/A-3a, for archives, and as PDF/UA-1, for readers that speak. */
public final class Archive {

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    private Archive() {}

    /** Failed checks by standard and clause: {@code ua1 7.4.2 × 3}; none if it may be archived. */
    public static List<String> complaints(Path file) {
        VeraGreenfieldFoundryProvider.initialise();
        return STANDARDS.stream()
                .flatMap(standard -> complaints(file, standard).stream())
                .toList();
    }

    private static List<String> complaints(Path file, PDFAFlavour standard) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getFailedChecks().entrySet().stream()
                    .map(failed -> standard.getId() + " " + failed.getKey().getClause() + " × " + failed.getValue())
                    .sorted()
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(file + " cannot be checked", e);
        }
    }
}
