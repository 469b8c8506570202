package io.sectorbrief.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sectorbrief.model.Box;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
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
            BufferedImage picture =
                    ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(crop.png())));

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

    private BufferedImage strip(Box box) throws IOException {
        try (PageCrops crops = new PageCrops(file)) {
            return ImageIO.read(new ByteArrayInputStream(crops.around(box).orElseThrow()));
        }
    }
}
