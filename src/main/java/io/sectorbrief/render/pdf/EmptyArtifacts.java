package io.sectorbrief.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Takes the marks of backgrounds off that were never painted. The renderer sets one at every box, with an object of its own: half of
 * all objects of a brief, for whoever writes, opens or reads it aloud to pass by.
 */
final class EmptyArtifacts {

    private static final Pattern UNPAINTED = Pattern.compile("/Artifact /(\\w+) BDC\\s+EMC\\s+");

    private EmptyArtifacts() {}

    static void drop(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            drop(document, page);
        }
    }

    private static void drop(PDDocument document, PDPage page) throws IOException {
        COSDictionary marks = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (marks == null) {
            return;
        }
        Matcher unpainted = UNPAINTED.matcher(content(page));
        String painted = unpainted.replaceAll(mark -> {
            marks.removeItem(COSName.getPDFName(mark.group(1)));
            return "";
        });
        PDStream stream = new PDStream(document);
        try (OutputStream bytes = stream.createOutputStream(COSName.FLATE_DECODE)) {
            bytes.write(painted.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
    }

    private static String content(PDPage page) throws IOException {
        try (InputStream bytes = page.getContents()) {
            return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
