package io.sectorbrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.analysis.SectionDefinition;
import io.sectorbrief.analysis.SourceRanking;
import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.definition.Problem;
import io.sectorbrief.model.PeriodKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BriefsTest {

    private static final Path JOBS = Path.of("jobs");
    private static final Path BROKEN = Path.of("src/test/resources/brief/broken");

    @Test
    void theBriefsOfTheProjectAreSound() {
        List<BriefDefinition> briefs = Briefs.load(JOBS).orThrow();

        assertThat(briefs)
                .extracting(BriefDefinition::name)
                .containsExactly("ai-weekly", "box-office-weekly", "games-weekly", "monthly-ai", "weekly-media");
        assertThat(briefs).extracting(BriefDefinition::period).containsOnly(PeriodKind.MONTH, PeriodKind.WEEK);
        assertThat(SourceRanking.load(JOBS).problems()).isEmpty();
    }

    @Test
    void everySectionDrawsOnDatasetsAndMetricsThatAreDeclared() {
        Datasets datasets = Datasets.load(JOBS).orThrow();

        for (BriefDefinition brief : Briefs.load(JOBS).orThrow()) {
            for (SectionDefinition section : brief.sections()) {
                section.analyses().forEach(analysis -> {
                    Optional<DatasetDefinition> dataset = datasets.find(analysis.dataset());
                    assertThat(dataset).as(analysis.dataset()).isPresent();
                    assertThat(dataset.orElseThrow().columns().keySet())
                            .as(section.name() + " on " + analysis.dataset())
                            .containsAll(analysis.metrics());
                });
            }
            assertThat(brief.dueOn()).extracting(DueOn::dataset).isSubsetOf(datasets.names());
        }
    }

    @Test
    void everyMistakeIsToldWithItsFileItsLineAndItsMend() {
        List<String> problems = Briefs.load(BROKEN).problems().stream()
                .map(Problem::toString)
                .map(line -> line.replace(BROKEN + "/", ""))
                .toList();

        assertThat(problems)
                .contains(
                        "weekly.yaml:1: 'Weekly Media' cannot name a folder everywhere; use a-z, 0-9 and '-'",
                        "weekly.yaml:3: a brief needs a period; write one of: day, week, month, quarter, year",
                        "weekly.yaml:4: 'zone' is 'Asia/Shangai', not a time zone; write it like Asia/Shanghai",
                        "weekly.yaml:5: '0 6 * * MON' does not have six fields;"
                                + " write second minute hour day month weekday: \"0 30 6 * * MON\"",
                        "weekly.yaml:6: there is no section 'box-ofice'; did you mean 'box-office'?",
                        "weekly.yaml:7: there is no output 'word'; use pdf, xlsx, html",
                        "weekly.yaml:11: 'rows' cannot be 0; write 1 or more",
                        "sections/box-office.yaml:3: section 'box-office' works nothing out; list at least one analysis",
                        "sections/market.yaml:5: 'five' is no number of places; write whole numbers: 'tops: [5, 10]'",
                        "sections/market.yaml:6: a series has no measure 'growth'; use change, yoy, ytd",
                        "sections/market.yaml:7: 'top' cannot be 0; write 1 or more")
                .anyMatch(line -> line.startsWith("weekly.yaml:8: unknown key 'due'"))
                .anyMatch(line -> line.startsWith("weekly.yaml:9: a title for section 'games', which this brief"))
                .anyMatch(line -> line.startsWith("weekly.yaml:11: no section of this brief draws on 'toys'"))
                .anyMatch(line -> line.startsWith("weekly.yaml:11: 'otherwise' cannot be 'wait'"))
                .anyMatch(line -> line.startsWith("weekly.yaml:13: 'lang' cannot be 'fr'"))
                .anyMatch(line -> line.startsWith("weekly.yaml:12: no section of this brief lists rows of 'shares'"))
                .anyMatch(line -> line.startsWith("weekly.yaml:14: 'appendix' cannot be 'maybe'"))
                .anyMatch(line -> line.startsWith("sections/market.yaml:4: levels of nothing"))
                .anyMatch(line -> line.startsWith("sections/market.yaml:8: an analysis without a kind"));
    }
}
