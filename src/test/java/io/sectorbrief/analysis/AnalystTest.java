package io.sectorbrief.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.FigureStatus;
import io.sectorbrief.model.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each folder under {@code analysis} holds sections, observations and, worked out by hand, the figures they come to. */
class AnalystTest {

    private static final Path CASES = Path.of("src/test/resources/analysis");

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "board, 2030-W10",
        "quarantine, 2030-W10",
        "wrong-code, 2030-W10",
        "shorter-board, 2030-W10",
        "board-of-few, 2030-W10",
        "two-currencies, 2030-W10",
        "bounds, 2030-W10",
        "series, 2030-W03",
        "day-board, 2030-W10",
        "day-board-gap, 2030-W10",
        "leaders, 2030-W10",
        "printed-change, 2030-03",
        "which-source, 2030-03",
        "streak, 2030-W06",
        "log, 2030-W10",
        "rollup, 2030-03",
        "rollup-boards, 2030-03",
        "printed-share, 2030-W10",
        "small-market, 2030-W10",
        "rollup-uneven, 2024-09",
        "rollup-lacking, 2030-03",
        "rollup-bounds, 2030-03",
        "differences, 2030-W10"
    })
    void figuresAreThoseWorkedOutByHand(String folder, String period) throws IOException {
        List<String> expected = lines(folder);
        Set<String> asked = expected.stream().map(AnalystTest::kind).collect(Collectors.toSet());

        List<String> found = analyse(folder, period).stream()
                .map(AnalystTest::line)
                .filter(line -> asked.contains(kind(line)))
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyFigureRestsOnAnObservationAndHasAnIdOfItsOwn() throws IOException {
        List<Figure> figures = analyse("board", "2030-W10");

        assertThat(figures).allSatisfy(figure -> assertThat(figure.from()).isNotEmpty());
        assertThat(figures).extracting(Figure::id).doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfWhatWasObservedDoesNotMatter() throws IOException {
        Path jobs = CASES.resolve("which-source");
        List<SectionDefinition> sections = Sections.load(jobs).orThrow();
        var analyst = new Analyst(SourceRanking.load(jobs).orThrow());
        var source = ObservedTable.read(jobs.resolve("observations.csv"));
        Period march = Period.parse("2030-03");

        assertThat(analyst.analyse(sections, march, source.reversed()))
                .isEqualTo(analyst.analyse(sections, march, source));
    }

    @Test
    void aFigureWorkedOutFromBoundsDoesNotMissData() throws IOException {
        assertThat(analyse("bounds", "2030-W10"))
                .extracting(Figure::status)
                .contains(FigureStatus.BOUNDED)
                .doesNotContain(FigureStatus.PARTIAL);
    }

    @Test
    void aMonthThatLacksAWeekOfASubjectIsALowerBoundUnlessItWasNotThereYet() throws IOException {
        assertThat(analyse("rollup-boards", "2030-03"))
                .filteredOn(figure -> figure.measure().equals("sum"))
                .extracting(figure -> figure.subject() + " " + figure.value().shown())
                .containsExactly("甲 180 CNY", "丙 170 CNY", "乙 at least 16 CNY");
    }

    @Test
    void monthsOfUnequalNumbersOfWeeksAreNotCompared() throws IOException {
        assertThat(analyse("rollup-uneven", "2024-09"))
                .extracting(Figure::measure)
                .contains("yoy", "parts", "base_parts")
                .doesNotContain("mom");
    }

    @Test
    void aNewEntryOfALogRenamesNoOther() throws IOException {
        Map<String, String> before = entries("log");
        Map<String, String> after = entries("log-goes-on");

        assertThat(after).hasSize(before.size() + 4).containsAllEntriesOf(before);
    }

    /** Measure and text of each entry, by the figure's id. */
    private static Map<String, String> entries(String folder) throws IOException {
        return analyse(folder, "2030-W10").stream()
                .filter(figure -> figure.order().isPresent())
                .collect(Collectors.toMap(
                        Figure::id, figure -> figure.measure() + " " + ObservedTable.text(figure.value())));
    }

    @Test
    void aPeriodWithoutDataHasNoFigures() throws IOException {
        assertThat(analyse("board", "2031-W10")).isEmpty();
    }

    private static List<Figure> analyse(String folder, String period) throws IOException {
        Path jobs = CASES.resolve(folder);
        var analyst = new Analyst(SourceRanking.load(jobs).orThrow());
        return analyst.analyse(
                Sections.load(jobs).orThrow(),
                Period.parse(period),
                ObservedTable.read(jobs.resolve("observations.csv")));
    }

    private static List<String> lines(String folder) throws IOException {
        List<String> all = Files.readAllLines(CASES.resolve(folder).resolve("figures.csv"));
        return all.subList(1, all.size());
    }

    /** Dataset, metric and measure: figures of a kind nobody expects are not looked at, all of an expected kind are. */
    private static String kind(String line) {
        return line.substring(0, line.indexOf(',', line.indexOf(',', line.indexOf(',') + 1) + 1));
    }

    private static String line(Figure figure) {
        return String.join(
                ",",
                figure.dataset(),
                figure.metric(),
                figure.measure(),
                figure.scope().orElse(""),
                figure.subject(),
                figure.order().map(String::valueOf).orElse(""),
                figure.period().token(),
                figure.base().map(Period::token).orElse(""),
                ObservedTable.text(figure.value()),
                figure.value().unit().token(),
                figure.status().token());
    }
}
