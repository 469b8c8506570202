package io.sectorbrief.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Cell;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.PageText;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.RowKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("layouts")
    void anXlsxIsReadAsAReaderSeesIt(Layout layout) throws IOException {
        Path file = WorkbookWriter.xlsx(layout, folder.resolve("layout.xlsx"));

        check(layout, new SheetReader(DocumentKind.XLSX).read(file));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void anXlsIsReadLikeAnXlsx(Layout layout) throws IOException {
        Path file = WorkbookWriter.xls(layout, folder.resolve("layout.xls"));

        check(layout, new SheetReader(DocumentKind.XLS).read(file));
    }

    @ParameterizedTest
    @MethodSource("plainLayouts")
    void aCsvIsReadLikeAWorkbook(Layout layout) throws IOException {
        String text = layout.cells().stream()
                .map(row -> row.stream().map(LayoutTest::field).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        Path file = Files.writeString(folder.resolve(layout.sheet() + ".csv"), text);

        check(layout, new SheetReader(DocumentKind.CSV).read(file));
    }

    static Stream<Layout> layouts() throws IOException {
        return Layout.all();
    }

    static Stream<Layout> plainLayouts() throws IOException {
        return Layout.all().filter(Layout::isPlain);
    }

    private static String field(Object cell) {
        String text = String.valueOf(cell);
        return text.matches("(?s).*[,\n].*") ? "\"" + text + "\"" : text;
    }

    private static void check(Layout layout, Object reading) {
        assertThat(reading).isInstanceOf(Extraction.class);
        Extraction extraction = (Extraction) reading;
        assertThat(extraction.paragraphs()).extracting(Paragraph::text).isEqualTo(layout.prose());
        assertThat(extraction.exhibits()).hasSameSizeAs(layout.expected());
        for (int i = 0; i < layout.expected().size(); i++) {
            check(layout.expected().get(i), extraction.exhibits().get(i));
        }
        assertThat(extraction.findings())
                .filteredOn(finding -> !finding.rule().startsWith("formula"))
                .extracting(finding -> finding.severity().token() + " " + finding.rule())
                .isEqualTo(layout.findings());
        assertThat(extraction.texts().stream().flatMap(text -> text.apart().stream()))
                .filteredOn(stretch -> stretch.fate() == PageText.Fate.LOST)
                .extracting(PageText.Stretch::text)
                .isEqualTo(layout.lost());
    }

    private static void check(Map<String, Object> expected, Exhibit exhibit) {
        assertThat(exhibit.caption()).isEqualTo(expected.get("caption"));
        assertThat(exhibit.columns()).isEqualTo(expected.get("columns"));
        assertThat(texts(exhibit, RowKind.DATA)).isEqualTo(expected.get("rows"));
        assertThat(texts(exhibit, RowKind.TOTAL)).isEqualTo(expected.getOrDefault("totals", List.of()));
        assertThat(exhibit.number().orElse("")).isEqualTo(expected.getOrDefault("number", ""));
        assertThat(exhibit.unitLine().orElse("")).isEqualTo(expected.getOrDefault("unit", ""));
        assertThat(exhibit.asOf().orElse("")).isEqualTo(expected.getOrDefault("asOf", ""));
        assertThat(exhibit.source().orElse("")).isEqualTo(expected.getOrDefault("source", ""));
        assertThat(exhibit.doubts()).isEqualTo(expected.getOrDefault("doubts", List.of()));
        if (expected.containsKey("notes")) {
            assertThat(exhibit.notes()).isEqualTo(expected.get("notes"));
        }
        if (expected.containsKey("lines")) {
            assertThat(lines(exhibit)).isEqualTo(expected.get("lines"));
        }
    }

    private static List<List<String>> texts(Exhibit exhibit, RowKind kind) {
        return exhibit.rows().stream()
                .filter(row -> row.kind() == kind)
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static List<Integer> lines(Exhibit exhibit) {
        List<Integer> lines = new ArrayList<>();
        exhibit.dataRows().stream().map(Row::page).forEach(lines::add);
        return lines;
    }
}
