package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.render.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the real jar publishes of the sample may be archived and read aloud. */
class ArchivedSampleIT {

    @TempDir
    Path output = Path.of("");

    @Test
    void everyEditionOfTheSamplePassesEveryCheck() throws IOException, InterruptedException {
        var ended = new Program(output).run();
        try (Stream<Path> files = Files.walk(output)) {
            List<Path> pdfs =
                    files.filter(file -> file.toString().endsWith(".pdf")).toList();

            assertThat(pdfs).as(ended.log()).hasSizeGreaterThan(3);
            assertThat(pdfs)
                    .allSatisfy(pdf -> assertThat(Archive.complaints(pdf)).isEmpty());
        }
    }
}
