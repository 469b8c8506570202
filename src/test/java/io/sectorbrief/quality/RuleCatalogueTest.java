package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.definition.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCatalogueTest {

    @TempDir
    private Path jobs;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{rule: rank_gab, metric: gross} | no rule 'rank_gab' | rank_gap",
                "{rule: order} | needs 'metric' | what falls",
                "{rule: order, metric: groos} | no column 'groos' | gross",
                "{rule: order, metric: gross, bye: film} | knows no 'bye' | by",
                "{rule: range, metrics: gross, to: plenty} | not a number | 12%",
            })
    void wrongRuleIsToldWithItsLineAndItsMend(String rule, String what, String mend) throws IOException {
        assertThat(problems("rules:\n  - " + rule)).singleElement().satisfies(problem -> {
            assertThat(problem.place().line()).isEqualTo(11);
            assertThat(problem.what()).contains(what);
            assertThat(problem.mend()).contains(mend);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{pattern: '票房为 {gros:number}'} | no hole of the pattern is a metric",
                "{pattern: '票房为 {gross:number'} | never closed",
                "{pattern: '票房为 {gross:number}'} | has no subject",
                "{pattern: '{film}票房为 {gross:number}', skope: cn} | unknown setting 'skope'",
            })
    void wrongClaimIsToldWithItsLine(String claim, String what) throws IOException {
        assertThat(problems("claims:\n  - " + claim)).singleElement().satisfies(problem -> {
            assertThat(problem.place().line()).isEqualTo(11);
            assertThat(problem.what()).contains(what);
        });
    }

    @Test
    void everyRuleHasANameOfItsOwnAndSaysWhatItChecks() {
        assertThat(RuleCatalogue.descriptions())
                .extracting(RuleDescription::name)
                .doesNotHaveDuplicates();
        assertThat(RuleCatalogue.descriptions())
                .allSatisfy(rule -> assertThat(rule.summary()).hasSizeGreaterThan(20));
    }

    private List<Problem> problems(String more) throws IOException {
        Files.createDirectories(jobs.resolve("datasets"));
        Files.writeString(jobs.resolve("datasets/film.yaml"), """
                dataset: film
                title: film
                subject: film
                period: {kind: week, from: [caption]}
                match: {caption: [film], required: [film]}
                columns:
                  film: {type: name, header: [film]}
                  gross: {type: money, header: [gross], assume: 元}
                  rank: {type: rank, header: [rank]}
                """ + more);
        return DocumentReview.problems(Datasets.load(jobs).orThrow());
    }
}
