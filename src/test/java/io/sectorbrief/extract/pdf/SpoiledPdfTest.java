package io.sectorbrief.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.ByteHarm;
import io.sectorbrief.extract.Harm;
import io.sectorbrief.extract.SpoiledCopies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spoiled copies of the reports under {@code extract/pdf}, as they are and unpacked. */
class SpoiledPdfTest {

    private static final Path REPORTS = Path.of("src/test/resources/extract/pdf");

    @Test
    void spoiledReportsAreReadAsFarAsTheyGoOrRefused(@TempDir Path folder) throws IOException {
        assertThat(copies().failures(folder)).isEmpty();
    }

    private static SpoiledCopies copies() throws IOException {
        List<Harm> harms = Stream.of(ByteHarm.values(), PdfHarm.values(), PdfHarm.values())
                .<Harm>flatMap(Stream::of)
                .toList();
        return new SpoiledCopies(new PdfReader(), originals(), harms, new PdfPromise());
    }

    private static SortedMap<String, byte[]> originals() throws IOException {
        SortedMap<String, byte[]> originals = new TreeMap<>();
        try (Stream<Path> folders = Files.list(REPORTS)) {
            for (Path folder : folders.sorted().toList()) {
                Path report = folder.resolve("report.pdf");
                String name = folder.getFileName() + "/report.pdf";
                originals.put(name, Files.readAllBytes(report));
                originals.put("unpacked " + name, UnpackedPdf.of(report));
            }
        }
        return originals;
    }
}
