package io.sectorbrief.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder under {@code extract/pdf} holds a report typeset by a browser or an office suite and what is in it. */
class PdfCasesTest {

    private static final Path CASES = Path.of("src/test/resources/extract/pdf");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void exhibitsAreReadCellForCell(String name) throws IOException {
        Extraction report = read(CASES.resolve(name).resolve("report.pdf"));

        assertThat(told(report)).isEqualTo(Files.readString(CASES.resolve(name).resolve("exhibits.txt")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void turnedPagesReadAlike(String name, @TempDir Path folder) throws IOException {
        Path turned = folder.resolve("turned.pdf");
        try (PDDocument document =
                Loader.loadPDF(CASES.resolve(name).resolve("report.pdf").toFile())) {
            document.getPages().forEach(page -> page.setRotation(90));
            document.save(turned.toFile());
        }

        assertThat(told(read(turned)))
                .isEqualTo(Files.readString(CASES.resolve(name).resolve("exhibits.txt")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPrintedCellLiesInABoxOfItsExhibit(String name) {
        for (Exhibit exhibit : read(CASES.resolve(name).resolve("report.pdf")).exhibits()) {
            for (Row row : exhibit.rows()) {
                for (Cell cell : row.cells()) {
                    assertThat(cell.box().isPresent()).isEqualTo(!cell.text().isEmpty());
                    cell.box().ifPresent(box -> assertThat(exhibit.boxes()).anyMatch(whole -> holds(whole, box)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void textAroundExhibitsIsWholeParagraphs(String name) {
        Extraction report = read(CASES.resolve(name).resolve("report.pdf"));

        assertThat(report.paragraphs())
                .isNotEmpty()
                .allSatisfy(paragraph -> assertThat(paragraph.text())
                        .contains("本节说明一周的样例数据，用来检验读表的程序；数字都是编出来的")
                        .endsWith("请勿据此作出任何判断。"));
    }

    private static boolean holds(Box whole, Box cell) {
        return whole.page() == cell.page()
                && cell.left() >= whole.left() - 1
                && cell.right() <= whole.right() + 1
                && cell.top() >= whole.top() - 1
                && cell.bottom() <= whole.bottom() + 1;
    }

    private static Extraction read(Path file) {
        return (Extraction) new PdfReader().read(file);
    }

    private static String told(Extraction report) {
        return report.exhibits().stream().map(PdfCasesTest::told).collect(Collectors.joining("\n"));
    }

    private static String told(Exhibit exhibit) {
        StringBuilder text = new StringBuilder();
        text.append("%s %s: %s%n".formatted(exhibit.kind(), exhibit.number().orElse("-"), exhibit.caption()));
        text.append("pages %d-%d%n".formatted(exhibit.pageFirst(), exhibit.pageLast()));
        text.append("source %s%n".formatted(exhibit.source().orElse("-")));
        exhibit.unitLine().ifPresent(unit -> text.append("unit %s%n".formatted(unit)));
        exhibit.notes().forEach(note -> text.append("note %s%n".formatted(note)));
        exhibit.asOf().ifPresent(asOf -> text.append("as of %s%n".formatted(asOf)));
        exhibit.columns().forEach(path -> text.append("column %s%n".formatted(String.join(" / ", path))));
        exhibit.rows()
                .forEach(row -> text.append("| %s |%n"
                        .formatted(row.cells().stream().map(Cell::text).collect(Collectors.joining(" | ")))));
        exhibit.doubts().forEach(doubt -> text.append("doubt %s%n".formatted(doubt)));
        return text.toString();
    }
}
