package io.sectorbrief;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.extract.Documents;
import io.sectorbrief.intake.Door;
import io.sectorbrief.intake.Fingerprint;
import io.sectorbrief.message.Catalogue;
import io.sectorbrief.message.Catalogues;
import io.sectorbrief.message.English;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.quality.DocumentReview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that is found in the fixtures and the sample can be told in both languages. */
class FindingLanguagesTest {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|《[^》]*》");
    private static final Pattern ENGLISH = Pattern.compile("\\b[a-z]{2,} [a-z]{2,}\\b");

    private final Documents documents = new Documents();
    private final Catalogue chinese = Catalogues.of(Path.of("templates"), "zh");

    @Test
    void everyFindingIsToldInEnglishAndInChinese() throws IOException {
        Path jobs = Path.of("jobs");
        var review = new DocumentReview(
                Datasets.load(jobs).orThrow(),
                Entities.load(jobs.resolve("entities")).orThrow());
        int told = 0;
        for (Path file : files()) {
            Reading reading = documents.read(file);
            if (reading instanceof Refusal refusal) {
                check(file, refusal.message(), refusal.reason());
                continue;
            }
            var document = new Document(
                    Fingerprint.sha256(file), file.toString(), Door.admit(file).kind(), Files.size(file));
            for (Finding finding : review.review(document, (Extraction) reading).findings()) {
                check(file, finding.told().orElseThrow(), finding.message());
                told++;
            }
        }
        assertThat(told).isGreaterThan(50);
    }

    private void check(Path file, Message message, String english) {
        assertThat(English.text(message)).as(file.toString()).isEqualTo(english);
        assertThat(chinese.text(message))
                .as(file.toString())
                .doesNotContainPattern("\\{[a-z_]+}")
                .doesNotContainPattern("[A-Z]\\w+\\[")
                .satisfies(
                        text -> assertThat(QUOTED.matcher(text).replaceAll("")).doesNotContainPattern(ENGLISH));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> fixtures = Files.walk(Path.of("src/test/resources/extract"));
                Stream<Path> sample = Files.walk(Path.of("input"))) {
            return Stream.concat(fixtures, sample)
                    .filter(file -> file.toString().matches(".*\\.(pdf|xlsx|xls|csv)"))
                    .filter(file -> !file.endsWith("expected.csv"))
                    .sorted()
                    .toList();
        }
    }
}
