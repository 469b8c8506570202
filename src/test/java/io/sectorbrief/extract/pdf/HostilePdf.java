package io.sectorbrief.extract.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A PDF of A4 pages with the font /F and the forms and images that it is given, written instruction by instruction. */
final class HostilePdf implements AutoCloseable {

    /** Writes so many things; each knows its number. */
    @FunctionalInterface
    interface Thing {

        String at(int number);
    }

    private final PDDocument document = new PDDocument();
    private final PDResources resources = new PDResources();

    HostilePdf() {
        resources.put(COSName.F, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
    }

    /** A page that draws many things. */
    HostilePdf page(int count, Thing thing) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setResources(resources);
        page.setContents(new PDStream(stream(count, thing)));
        document.addPage(page);
        return this;
    }

    /** A page that nobody could complain of. */
    HostilePdf sound() throws IOException {
        return page(5, line -> text(40, 700 - 12 * line, "A sound line of text " + line));
    }

    /** The last page so many times more. */
    HostilePdf again(int times) {
        PDPage last = document.getPage(document.getNumberOfPages() - 1);
        for (int time = 0; time < times; time++) {
            document.addPage(new PDPage(new COSDictionary(last.getCOSObject())));
        }
        return this;
    }

    /** A form by a name, to be drawn by pages and by other forms. */
    HostilePdf form(String name, int count, Thing thing) throws IOException {
        COSStream form = stream(count, thing);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, PDRectangle.A4.getCOSArray());
        return object(name, form);
    }

    /** A picture of one dot by a name. */
    HostilePdf image(String name) throws IOException {
        COSStream image = stream(1, number -> "x");
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, 1);
        image.setInt(COSName.HEIGHT, 1);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return object(name, image);
    }

    private HostilePdf object(String name, COSStream stream) {
        COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (objects == null) {
            objects = new COSDictionary();
            resources.getCOSObject().setItem(COSName.XOBJECT, objects);
        }
        objects.setItem(COSName.getPDFName(name), stream);
        return this;
    }

    Path write(Path file) throws IOException {
        document.save(file.toFile());
        return file;
    }

    private COSStream stream(int count, Thing thing) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (int number = 0; number < count; number++) {
                content.write((thing.at(number) + "\n").getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return stream;
    }

    static String text(double x, double y, String text) {
        return String.format(Locale.ROOT, "BT /F 6 Tf %.2f %.2f Td (%s) Tj ET", x, y, text);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
