package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Severity;
import io.sectorbrief.normalise.Entities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Puts faults of every kind into sound weeklies and counts what is caught; the README's table is this one's. The same numbers
 * make the same reports; when the test fails, its message holds the lines to paste.
 */
class InjectedFaultsTest {

    private static final String HEADER = "| fault | caught |";
    private static final int WORLDS = 10;
    private static final int WEEKS = 4;

    private static Datasets datasets;
    private static Entities entities;
    private static DocumentReview review;

    @BeforeAll
    static void readTheProjectsDefinitions() {
        Path jobs = Path.of("jobs");
        datasets = Datasets.load(jobs).orThrow();
        entities = Entities.load(jobs.resolve("entities")).orThrow();
        review = new DocumentReview(datasets, entities);
    }

    @Test
    void theReadmeTellsWhatIsCaught() throws IOException {
        Map<Fault, Integer> caught = new LinkedHashMap<>();
        int tables = 0;
        int flagged = 0;
        for (int number = 1; number <= WORLDS; number++) {
            List<MadeReport> weeks = GoodWeeklies.of(number, WEEKS);
            List<Reviewed> before =
                    weeks.stream().map(InjectedFaultsTest::review).toList();
            List<Finding> sound = findings(before, before.get(WEEKS - 1));
            tables += weeks.get(WEEKS - 1).tables().size();
            flagged += exhibits(sound).size();
            for (Fault fault : Fault.ALL) {
                MadeReport spoiled =
                        fault.into(weeks.get(WEEKS - 1), weeks.get(WEEKS - 2), new SplittableRandom(number));
                caught.merge(fault, isCaught(before, sound, review(spoiled)) ? 1 : 0, Integer::sum);
            }
        }

        List<String> expected = lines(caught, flagged, tables);
        assertThat(printed())
                .as("the table under '%s' should hold:%n%s", HEADER, String.join("\n", expected))
                .isEqualTo(expected);
    }

    private static Reviewed review(MadeReport report) {
        return review.review(report.document(), report.extraction());
    }

    private static boolean isCaught(List<Reviewed> before, List<Finding> sound, Reviewed spoiled) {
        List<Reviewed> all = new ArrayList<>(before.subList(0, WEEKS - 1));
        all.add(spoiled);
        Set<String> known = sound.stream().map(Finding::id).collect(Collectors.toSet());
        return findings(all, spoiled).stream().anyMatch(finding -> !known.contains(finding.id()));
    }

    /** What marks or holds back something of a report, of its own review and of reconciliation. */
    private static List<Finding> findings(List<Reviewed> all, Reviewed one) {
        List<Observation> stored =
                all.stream().flatMap(each -> each.observations().stream()).toList();
        Map<Slice, List<Observation>> slices = one.observations().stream()
                .collect(Collectors.groupingBy(
                        observation -> new Slice(observation.dataset(), observation.period()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var reconciliation = new Reconciliation(datasets, entities);
        Stream<Finding> across = slices.keySet().stream()
                .flatMap(slice ->
                        reconciliation
                                .findings(at(stored, slice), period -> at(stored, new Slice(slice.dataset(), period)))
                                .stream());
        Predicate<Finding> loud = finding -> finding.severity() != Severity.INFO;
        return Stream.concat(one.findings().stream(), across).filter(loud).toList();
    }

    private record Slice(String dataset, Period period) {}

    private static List<Observation> at(List<Observation> stored, Slice slice) {
        return stored.stream()
                .filter(one ->
                        one.dataset().equals(slice.dataset()) && one.period().equals(slice.period()))
                .toList();
    }

    private static Set<String> exhibits(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.source().exhibit().orElse("prose"))
                .collect(Collectors.toSet());
    }

    private static List<String> lines(Map<Fault, Integer> caught, int flagged, int tables) {
        Stream<String> faults = Fault.ALL.stream()
                .map(fault -> "| %s | %d of %d |".formatted(fault.title(), caught.getOrDefault(fault, 0), WORLDS));
        int all = caught.values().stream().mapToInt(Integer::intValue).sum();
        return Stream.concat(
                        faults,
                        Stream.of(
                                "| **all faults** | **%d of %d** |".formatted(all, WORLDS * Fault.ALL.size()),
                                "| **sound tables flagged** | **%d of %d** |".formatted(flagged, tables)))
                .toList();
    }

    private static List<String> printed() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.equals(HEADER))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }
}
