package io.sectorbrief.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.PageText;
import io.sectorbrief.model.PageText.Fate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case under {@code extract/doubts} draws pages and says what of them is doubted and what is lost. */
class DoubtTest {

    private static final Path CASES = Path.of("src/test/resources/extract/doubts");

    @TempDir
    private Path folder;

    static List<String> cases() throws IOException {
        return DrawnPages.cases(CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doubtIsToldWithItsReason(String name) throws IOException {
        Map<String, Object> described = DrawnPages.described(CASES.resolve(name));

        Extraction read = DrawnPages.read(described, folder);

        assertThat(read.exhibits().stream().flatMap(exhibit -> exhibit.doubts().stream()))
                .containsExactlyElementsOf(DrawnPages.list(described, "doubts"));
        assertThat(read.exhibits().stream()
                        .mapToDouble(Exhibit::confidence)
                        .min()
                        .orElse(1))
                .isEqualTo(((Number) described.getOrDefault("confidence", 1)).doubleValue());
        assertThat(read.findings().stream().map(finding -> finding.severity().token() + " " + finding.rule()))
                .containsExactlyElementsOf(DrawnPages.list(described, "findings"));
        assertThat(read.texts().stream()
                        .flatMap(text -> text.apart().stream())
                        .filter(stretch -> stretch.fate() == Fate.LOST)
                        .map(PageText.Stretch::text))
                .containsExactlyElementsOf(DrawnPages.list(described, "lost"));
    }
}
