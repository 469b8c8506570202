package io.sectorbrief.extract.pdf;

import static io.sectorbrief.extract.pdf.HostilePdf.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.HostilePdf.Thing;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages that draw more than anybody prints, behind a sound one: each ends, costs no more than itself, and says which page and
 * which limit it was. The timeout is for those that would never end.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostilePageTest {

    private static final int MILLION = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void millionCharacters() throws IOException {
        assertThat(toldOf(new HostilePdf(), MILLION / 20, at(250, "xxxxxxxxxxxxxxxxxxxx")))
                .contains("it has more than 200000 characters");
    }

    @Test
    void characterThatIsShownMillionsOfTimes() throws IOException {
        assertThat(toldOf(new HostilePdf(), 60, number -> text(20, 20, "x".repeat(MILLION / 10))))
                .contains("draws more than 5000000 things");
    }

    @Test
    void moreTextsThanAPageHas() throws IOException {
        assertThat(toldOf(new HostilePdf(), 25_000, at(160, "x"))).contains("it has more than 20000 separate texts");
    }

    @Test
    void millionRules() throws IOException {
        assertThat(toldOf(new HostilePdf(), MILLION, number -> "20 20 m 90 20 l S"))
                .contains("it draws more than 200000 lines, boxes or pictures");
    }

    @Test
    void moreRulesThanAnyTableHas() throws IOException {
        assertThat(toldOf(new HostilePdf(), 25_000, number -> place(number, 120) + "1 .1 re f"))
                .contains("it has more than 20000 rules");
    }

    @Test
    void moreShadedBoxesThanAPageHas() throws IOException {
        assertThat(toldOf(new HostilePdf(), MILLION / 4, number -> ".5 g 20 20 9 9 re f"))
                .contains("it draws more than 200000 lines, boxes or pictures", "it has more than 20000 shaded boxes");
    }

    @Test
    void morePicturesThanAPageHas() throws IOException {
        assertThat(toldOf(new HostilePdf().image("I"), MILLION / 4, number -> "/I Do"))
                .contains("it draws more than 200000 lines, boxes or pictures");
    }

    @Test
    void pathOfAMillionCorners() throws IOException {
        assertThat(toldOf(new HostilePdf(), MILLION, number -> number == 0 ? "9 9 m" : number % 500 + " 9 l"))
                .contains("it draws more than 200000 lines, boxes or pictures");
    }

    @Test
    void formThatDrawsItselfEndsByItself() throws IOException {
        try (HostilePdf pdf = new HostilePdf()) {
            pdf.form("G", 1, number -> text(20, 20, "x") + " /G Do").sound().page(1, number -> "/G Do");

            assertThat(read(pdf).texts())
                    .last()
                    .satisfies(text -> assertThat(text.characters()).isEqualTo(1));
        }
    }

    @Test
    void formsThatMultiply() throws IOException {
        HostilePdf pdf = new HostilePdf();
        for (int depth = 0; depth < 7; depth++) {
            String inner = depth == 6 ? "q Q" : "/G" + (depth + 1) + " Do";
            pdf.form("G" + depth, 10, number -> inner);
        }

        assertThat(toldOf(pdf, 1, number -> "/G0 Do")).contains("it draws more than 5000000 things");
    }

    @Test
    void longFormDrawnOften() throws IOException {
        assertThat(toldOf(new HostilePdf().form("G", MILLION, number -> "  "), 100, number -> "/G Do"))
                .contains("its content unpacks to more than 128 MiB");
    }

    @Test
    void contentPackedToAThousandth() throws IOException {
        assertThat(toldOf(new HostilePdf(), 150, number -> " ".repeat(MILLION)))
                .contains("its content unpacks to more than 128 MiB");
    }

    @Test
    void thousandsOfCaptions() throws IOException {
        assertThat(toldOf(
                        new HostilePdf(),
                        2_000,
                        number -> text(20 + 110 * (number % 5), 820 - 2 * (number / 5.0), "Table 1: x")))
                .contains("it has more than 500 captions, source lines and notes");
    }

    @Test
    void thousandsOfPagesAreRead() throws IOException {
        try (HostilePdf pdf = new HostilePdf()) {
            for (int page = 0; page < 3_000; page++) {
                pdf.page(2, number -> text(40, 700 - 12 * number, "A sound line of text " + number));
            }
            Extraction read = read(pdf);

            assertThat(read.pages()).isEqualTo(3_000);
            assertThat(read.findings()).isEmpty();
        }
    }

    @Test
    void morePagesThanAnyReportAreRefused() throws IOException {
        try (HostilePdf pdf = new HostilePdf()) {
            pdf.sound().again(20_000);
            Reading reading = new PdfReader().read(pdf.write(folder.resolve("hostile.pdf")));

            assertThat(reading)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason()).contains("more than 20000 pages"));
        }
    }

    /** What the findings say of a page of many things; the sound page before it is read. */
    private String toldOf(HostilePdf pdf, int count, Thing thing) throws IOException {
        try (pdf) {
            Extraction read = read(pdf.sound().page(count, thing));

            assertThat(read.paragraphs())
                    .isNotEmpty()
                    .allMatch(paragraph -> paragraph.text().contains("A sound line") || paragraph.page() == 2);
            assertThat(read.findings())
                    .isNotEmpty()
                    .allMatch(finding -> finding.source().page().equals(Optional.of("2")));
            return String.join(
                    " ", read.findings().stream().map(Finding::message).toList());
        }
    }

    private Extraction read(HostilePdf pdf) throws IOException {
        return assertThat(new PdfReader().read(pdf.write(folder.resolve("hostile.pdf"))))
                .asInstanceOf(InstanceOfAssertFactories.type(Extraction.class))
                .actual();
    }

    private static Thing at(int perLine, String text) {
        return number -> "BT /F 1 Tf " + place(number, perLine) + "Td (" + text + ") Tj ET";
    }

    /** One of a million places on a page. */
    private static String place(int number, int perLine) {
        double x = 20 + 555.0 * (number % perLine) / perLine;
        double y = 820 - 4 * (number / perLine) % 800;
        return String.format(Locale.ROOT, "%.2f %.2f ", x, y);
    }
}
