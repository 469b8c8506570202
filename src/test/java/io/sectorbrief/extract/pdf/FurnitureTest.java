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

/** Every case under {@code extract/running} draws pages and says which of their lines run on all pages, and what is left. */
class FurnitureTest {

    private static final Path CASES = Path.of("src/test/resources/extract/running");

    @TempDir
    private Path folder;

    static List<String> cases() throws IOException {
        return DrawnPages.cases(CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void runningLinesAreToldFromTheBody(String name) throws IOException {
        Map<String, Object> described = DrawnPages.described(CASES.resolve(name));

        Extraction read = DrawnPages.read(described, folder);

        assertThat(read.texts())
                .hasSize(read.pages())
                .allSatisfy(page -> assertThat(running(page))
                        .containsExactlyElementsOf(DrawnPages.<String>list(described, "running").stream()
                                .map(text -> text.replace("{page}", "" + page.page()))
                                .toList()));
        assertThat(read.exhibits().stream().flatMap(exhibit -> exhibit.columns().stream()))
                .containsExactlyElementsOf(DrawnPages.<String>list(described, "columns").stream()
                        .map(List::of)
                        .toList());
        assertThat(read.exhibits().stream()
                        .map(Exhibit::rows)
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(described.get("rows"));
    }

    private static List<String> running(PageText page) {
        return page.apart().stream()
                .filter(stretch -> stretch.fate() == Fate.RUNNING)
                .map(PageText.Stretch::text)
                .toList();
    }
}
