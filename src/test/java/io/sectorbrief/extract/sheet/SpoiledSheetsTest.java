package io.sectorbrief.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.ByteHarm;
import io.sectorbrief.extract.Documents;
import io.sectorbrief.extract.Harm;
import io.sectorbrief.extract.SpoiledCopies;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoiledSheetsTest {

    private static final List<String> LAYOUTS = List.of(
            "formats.yaml", "hidden.yaml", "merged-header.yaml", "side-by-side.yaml", "titles-and-footers.yaml");

    @TempDir
    private Path folder;

    @Test
    void spoiledSpreadsheetsAreReadOrRefused() throws IOException {
        List<Harm> harms = Stream.<Harm>concat(Stream.of(ByteHarm.values()), Stream.of(SheetHarm.values()))
                .toList();

        assertThat(new SpoiledCopies(new Documents(), originals(), harms, SpoiledSheetsTest::isReadOrRefused)
                        .failures(folder))
                .isEmpty();
    }

    private SortedMap<String, byte[]> originals() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Layout layout :
                Layout.all().filter(one -> LAYOUTS.contains(one.name())).toList()) {
            Path file = folder.resolve("whole");
            files.put(layout.name() + ".xlsx", Files.readAllBytes(WorkbookWriter.xlsx(layout, file)));
            files.put(layout.name() + ".xls", Files.readAllBytes(WorkbookWriter.xls(layout, file)));
            String text = layout.cells().stream()
                    .map(row -> row.stream().map(cell -> "\"" + cell + "\"").collect(Collectors.joining(",")))
                    .collect(Collectors.joining("\r\n"));
            files.put(layout.name() + ".csv", text.getBytes(StandardCharsets.UTF_8));
            files.put(layout.name() + ".GB18030.csv", text.getBytes(Charset.forName("GB18030")));
            files.put(layout.name() + ".UTF-16.csv", text.getBytes(StandardCharsets.UTF_16LE));
        }
        return files;
    }

    private static void isReadOrRefused(Path file, Reading reading) {
        if (reading instanceof Refusal refusal) {
            assertThat(refusal.reason()).isNotBlank();
            return;
        }
        Extraction read = (Extraction) reading;
        for (Exhibit exhibit : read.exhibits()) {
            assertThat(exhibit.rows()).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(exhibit.columns()));
            assertThat(exhibit.confidence()).isBetween(0.0, 1.0);
        }
        assertThat(read.texts()).hasSize(read.pages());
    }
}
