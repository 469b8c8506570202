package io.sectorbrief.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case under {@code extract/harm} changes one place of a report of four pages, of which three show an exhibit each,
 * or of the {@code report} that it names, and says what is still read: {@code at} a pattern, its {@code nth} place,
 * {@code to} what stands there instead, so many {@code times}.
 */
class HarmedReportTest {

    private static final Path CASES = Path.of("src/test/resources/extract/harm");
    private static final Path REPORTS = Path.of("src/test/resources/extract/pdf");

    static List<String> cases() throws IOException {
        return DrawnPages.cases(CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void harmCostsThePageThatItStruck(String name, @TempDir Path folder) throws IOException {
        Map<String, Object> harm = DrawnPages.described(CASES.resolve(name));
        Path file = Files.write(folder.resolve("harmed.pdf"), harmed(harm));

        Reading reading = new PdfReader().read(file);

        new PdfPromise().isKept(file, reading);
        if (harm.containsKey("refused")) {
            assertThat(reading)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason()).contains(text(harm, "refused")));
        } else {
            assertThat(reading).isInstanceOfSatisfying(Extraction.class, read -> isRead(harm, read));
        }
    }

    @ParameterizedTest
    @CsvSource({"more-pages-told-than-there-are.yaml, 5, 5", "page-missing.yaml, 4, 2"})
    void picturesShowThePagesThatWereRead(String name, int count, int missing, @TempDir Path folder)
            throws IOException {
        Path file = Files.write(folder.resolve("harmed.pdf"), harmed(DrawnPages.described(CASES.resolve(name))));
        List<PagePictures.Sheet> sheets = new ArrayList<>();

        try (PagePictures pictures = new PagePictures(file)) {
            pictures.forEachRemaining(sheets::add);
        }

        assertThat(sheets).hasSize(count);
        assertThat(sheets)
                .filteredOn(sheet -> sheet.jpeg().isEmpty())
                .extracting(PagePictures.Sheet::number)
                .containsExactly(missing);
    }

    private static void isRead(Map<String, Object> harm, Extraction read) {
        assertThat(read.exhibits().stream().map(Exhibit::number).flatMap(Optional::stream))
                .containsExactlyElementsOf(DrawnPages.list(harm, "exhibits"));
        assertThat(read.findings().stream().map(HarmedReportTest::told))
                .containsExactlyElementsOf(DrawnPages.list(harm, "findings"));
        assertThat(read.findings().isEmpty() || read.findings().get(0).message().contains(text(harm, "says")))
                .as("%s", read.findings())
                .isTrue();
    }

    private static String told(Finding finding) {
        return finding.severity().token() + " " + finding.rule() + " "
                + finding.source().page().orElse("-");
    }

    private static byte[] harmed(Map<String, Object> harm) throws IOException {
        String folder = (String) harm.getOrDefault("report", "captions-on-every-page");
        PdfText report = new PdfText(UnpackedPdf.of(REPORTS.resolve(folder).resolve("report.pdf")));
        MatchResult place = report.all(Pattern.compile(text(harm, "at"))).get((int) harm.getOrDefault("nth", 1) - 1);
        String instead =
                Pattern.compile(text(harm, "at")).matcher(place.group()).replaceFirst(text(harm, "to"));
        return report.with(place.start(), place.end(), instead.repeat((int) harm.getOrDefault("times", 1)));
    }

    private static String text(Map<String, Object> harm, String key) {
        return String.valueOf(harm.get(key));
    }
}
