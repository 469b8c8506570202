package io.sectorbrief.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfRefusalTest {

    private static final Path REPORT = Path.of("src/test/resources/extract/pdf/ruled/report.pdf");

    @TempDir
    private Path folder;

    @Test
    void emptyFileIsRefused() throws IOException {
        assertThat(cause(write(new byte[0]))).isEqualTo(Refusal.Cause.EMPTY);
    }

    @Test
    void pageOfAWebSiteNamedPdfIsRefused() throws IOException {
        byte[] html =
                "<!DOCTYPE html><html><body>login</body></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(cause(write(html))).isEqualTo(Refusal.Cause.NOT_WHAT_ITS_NAME_SAYS);
    }

    @Test
    void reportCutInTransferIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(REPORT);

        assertThat(cause(write(Arrays.copyOf(whole, whole.length * 2 / 3)))).isEqualTo(Refusal.Cause.TRUNCATED);
    }

    @Test
    void reportWithUserPasswordIsRefused() throws IOException {
        assertThat(cause(protect("opens-it", AccessPermission.getOwnerAccessPermission())))
                .isEqualTo(Refusal.Cause.PASSWORD);
    }

    @Test
    void reportThatForbidsExtractionIsRefusedWithTheNameOfTheSetting() throws IOException {
        Reading reading = new PdfReader().read(protect("", noExtraction()));

        assertThat(reading).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.cause()).isEqualTo(Refusal.Cause.EXTRACTION_FORBIDDEN);
            assertThat(refusal.reason()).contains("reading.extraction-permission: ignore");
        });
    }

    @Test
    void reportThatForbidsExtractionIsReadByADeskThatHasTheRight() throws IOException {
        Reading reading = new PdfReader(ExtractionPermission.IGNORE).read(protect("", noExtraction()));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Extraction.class,
                        extraction -> assertThat(extraction.exhibits()).hasSize(1));
    }

    @Test
    void pagesWithoutTextAreRefused() throws IOException {
        Path file = folder.resolve("blank.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }

        assertThat(cause(file)).isEqualTo(Refusal.Cause.NO_TEXT_LAYER);
    }

    @Test
    void damagedCopiesEndInWhatIsStillThereOrInAReasonAndAMend() throws IOException {
        byte[] whole = Files.readAllBytes(REPORT);
        Random random = new Random(20230716);
        for (int copy = 0; copy < 60; copy++) {
            byte[] damaged = whole.clone();
            for (int flip = 0; flip < 1 + copy; flip++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(new PdfReader().read(write(damaged)))
                    .satisfiesAnyOf(
                            read -> assertThat(read)
                                    .isInstanceOfSatisfying(Extraction.class, PdfRefusalTest::holdsTogether),
                            refused -> assertThat(refused)
                                    .isInstanceOfSatisfying(
                                            Refusal.class,
                                            refusal -> assertThat(refusal.reason())
                                                    .containsAnyOf("ask ", "fetch ", "open it", "save a copy", "OCR")));
        }
    }

    private static void holdsTogether(Extraction read) {
        assertThat(read.texts()).hasSize(read.pages());
        assertThat(read.exhibits())
                .allSatisfy(exhibit -> assertThat(exhibit.rows())
                        .allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(exhibit.columns())));
        assertThat(read.exhibits().isEmpty()
                        && read.findings().isEmpty()
                        && read.paragraphs().isEmpty())
                .as("nothing was read, and nothing is told of it")
                .isFalse();
    }

    private Refusal.Cause cause(Path file) {
        return ((Refusal) new PdfReader().read(file)).cause();
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("report.pdf"), bytes);
    }

    private static AccessPermission noExtraction() {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        return permission;
    }

    private Path protect(String userPassword, AccessPermission permission) throws IOException {
        Path file = folder.resolve("protected.pdf");
        try (PDDocument document = Loader.loadPDF(REPORT.toFile())) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", userPassword, permission);
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            document.save(file.toFile());
        }
        return file;
    }
}
