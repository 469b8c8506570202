package io.sectorbrief.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sectorbrief.extract.Deadline;
import io.sectorbrief.model.Box;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strips of a page around a place. */
class PageCropsTest {

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void aGreenBarOnTheSecondPage() throws IOException {
        file = folder.resolve("bar.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            PDPage second = new PDPage(PDRectangle.A4);
            document.addPage(second);
            try (var content = new PDPageContentStream(document, second)) {
                content.setNonStrokingColor(Color.GREEN);
                content.addRect(100, PDRectangle.A4.getHeight() - 320, 50, 20);
                content.fill();
            }
            document.save(file.toFile());
        }
    }

    @Test
    void aStripShowsWhatStandsInTheBoxAndAFrameAroundIt() throws IOException {
        BufferedImage strip = strip(new Box(2, 100, 300, 150, 320));

        assertThat(strip.getWidth()).isEqualTo(Math.round(PDRectangle.A4.getWidth() * 120 / 72));
        assertThat(strip.getHeight()).isBetween(200, 240);
        assertThat(new Color(strip.getRGB(125 * 120 / 72, strip.getHeight() / 2)))
                .isEqualTo(Color.GREEN);
        assertThat(new Color(strip.getRGB(98 * 120 / 72, strip.getHeight() / 2)).getRed())
                .isGreaterThan(200);
        assertThat(new Color(strip.getRGB(98 * 120 / 72, strip.getHeight() / 2)).getBlue())
                .isLessThan(60);
    }

    @Test
    void aCropShowsThePartAndTellsWhichPartOfThePageItIs() throws IOException {
        try (PageCrops crops = new PageCrops(file)) {
            Crop crop = crops.of(new Box(2, 110, 300, 140, 320)).orElseThrow();
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(
                    Base64.getDecoder().decode(crop.png().orElseThrow())));

            assertThat(crop.box().page()).isEqualTo(2);
            assertThat(crop.box().left()).isBetween(92.0, 96.0);
            assertThat(crop.box().right()).isBetween(154.0, 158.0);
            assertThat(crop.box().top()).isCloseTo(244, within(1.0));
            assertThat(crop.box().bottom()).isCloseTo(376, within(1.0));
            assertThat(new Color(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2)))
                    .isEqualTo(Color.GREEN);
            assertThat(new Color(picture.getRGB(2, picture.getHeight() / 2))).isEqualTo(Color.WHITE);
        }
    }

    @Test
    void aPageThatIsNotThereHasNoStrip() throws IOException {
        try (PageCrops crops = new PageCrops(file)) {
            assertThat(crops.around(new Box(3, 0, 0, 10, 10))).isEmpty();
            assertThat(crops.of(new Box(3, 0, 0, 10, 10))).isEmpty();
        }
    }

    @Test
    void aPageThatTakesTooLongIsNoneAndNoOtherOfItsDocumentIsDrawn() throws IOException {
        Path slow = folder.resolve("slow.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            formsInForms(document, document.getPage(0));
            document.save(slow.toFile());
        }

        try (PageCrops crops = new PageCrops(new PageDrawing(slow, new Deadline(Duration.ofMillis(500))))) {
            assertThat(crops.around(new Box(1, 0, 0, 10, 10))).isEmpty();
            assertThat(crops.around(new Box(2, 100, 300, 150, 320))).isEmpty();
        }
    }

    /** Each form draws the one within it ten times: a small file whose bars no machine draws to the end. */
    private static void formsInForms(PDDocument document, PDPage page) throws IOException {
        PDFormXObject form = form(document, "0 0 1 1 re f\n", Optional.empty());
        for (int level = 0; level < 12; level++) {
            form = form(document, "/Inner Do\n".repeat(10), Optional.of(form));
        }
        page.setResources(resources(form));
        try (var content = new PDPageContentStream(document, page)) {
            content.drawForm(form);
        }
    }

    private static PDFormXObject form(PDDocument document, String operators, Optional<PDFormXObject> inner)
            throws IOException {
        var stream = new PDStream(document, new ByteArrayInputStream(operators.getBytes(StandardCharsets.US_ASCII)));
        var form = new PDFormXObject(stream);
        form.setBBox(PDRectangle.A4);
        inner.ifPresent(one -> form.setResources(resources(one)));
        return form;
    }

    private static PDResources resources(PDFormXObject inner) {
        var resources = new PDResources();
        resources.put(COSName.getPDFName("Inner"), inner);
        return resources;
    }

    private BufferedImage strip(Box box) throws IOException {
        try (PageCrops crops = new PageCrops(file)) {
            return ImageIO.read(new ByteArrayInputStream(crops.around(box).orElseThrow()));
        }
    }
}
