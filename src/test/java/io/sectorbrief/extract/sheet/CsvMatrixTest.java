package io.sectorbrief.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.sectorbrief.model.Cell;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * Every case under {@code extract/sheet/csv}, with each delimiter in the places of {@code ¦} and in each encoding: a
 * {@code text}, and the {@code columns} and {@code rows} that it says; {@code between} names the delimiters if not all.
 */
class CsvMatrixTest {

    private static final Path CASES = Path.of("src/test/resources/extract/sheet/csv");

    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");

    private static final String MARK = "\uFEFF";

    @TempDir
    Path folder = Path.of("");

    enum Written {
        UTF_8("UTF-8", ""),
        UTF_8_MARKED("UTF-8", MARK),
        UTF_16LE("UTF-16LE", ""),
        UTF_16LE_MARKED("UTF-16LE", MARK),
        UTF_16BE("UTF-16BE", ""),
        UTF_16BE_MARKED("UTF-16BE", MARK),
        GB18030("GB18030", "");

        private final Charset charset;
        private final String mark;

        Written(String charset, String mark) {
            this.charset = Charset.forName(charset);
            this.mark = mark;
        }

        byte[] bytes(String text) {
            return (mark + text).getBytes(charset);
        }
    }

    static Stream<Arguments> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream().flatMap(CsvMatrixTest::crossed);
        }
    }

    private static Stream<Arguments> crossed(Path file) {
        List<String> delimiters = Layout.part(spec(file), "between", DELIMITERS);
        return delimiters.stream()
                .flatMap(delimiter -> Stream.of(Written.values())
                        .map(written -> arguments(file.getFileName().toString(), delimiter, written)));
    }

    @ParameterizedTest(name = "{0} between \"{1}\" in {2}")
    @MethodSource("cases")
    void aTextSaysTheSameHoweverItIsWritten(String name, String delimiter, Written written) throws IOException {
        Map<String, Object> spec = spec(CASES.resolve(name));
        String text = Layout.part(spec, "text", "").replace("¦", delimiter);

        Extraction read = (Extraction)
                new SheetReader(DocumentKind.CSV).read(Files.write(folder.resolve("a.csv"), written.bytes(text)));

        List<String> columns = Layout.part(spec, "columns", List.of());
        List<List<String>> rows = Layout.part(spec, "rows", List.of());
        assertThat(read.findings()).isEmpty();
        assertThat(read.exhibits()).hasSize(1);
        Exhibit exhibit = read.exhibits().get(0);
        assertThat(exhibit.columns()).isEqualTo(columns.stream().map(List::of).toList());
        assertThat(exhibit.rows().stream()
                        .map(row -> row.cells().stream().map(Cell::text).toList()))
                .isEqualTo(rows.stream().map(row -> shown(row, delimiter)).toList());
        assertThat(exhibit.doubts()).isEmpty();
    }

    /** A sheet shows a tab as a blank, and none at the edge of a cell. */
    private static List<String> shown(List<String> row, String delimiter) {
        return row.stream()
                .map(text -> text.replace("¦", delimiter).replace('\t', ' ').strip())
                .toList();
    }

    private static Map<String, Object> spec(Path file) {
        try {
            return new Yaml().load(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
