package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.normalise.Entities;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    @Test
    void documentsThatRoundTheSameNumberDifferentlyAgree() {
        assertThat(reconcile("52889.86", "52890", "5.29亿")).isEmpty();
    }

    @Test
    void twoDocumentsThatContradictEachOtherAreBothMarked() {
        List<Finding> findings = reconcile("52889.86", "52898.86");

        assertThat(findings).hasSize(2);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
            assertThat(finding.message()).contains("52889.86", "52898.86");
            assertThat(finding.related()).hasSize(1);
        });
    }

    @Test
    void neighboursInTheLastDigitAreNoRoundingsOfOneNumber() {
        assertThat(reconcile("15.40亿", "15.42亿")).hasSize(2);
        assertThat(reconcile("15.40亿", "15.41亿")).hasSize(2);
        assertThat(reconcile("15.40亿", "15.4亿")).isEmpty();
    }

    @Test
    void whoStandsAloneAgainstTwoIsMarkedAlone() {
        List<Finding> findings = reconcile("742.3", "742.3", "751.9");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.printed()).contains("751.9");
            assertThat(finding.expected()).contains("742.3");
        });
    }

    @Test
    void valueThatAPersonPutRightIsNamedAndNotOnlyWhatIsPrintedThere() {
        List<Observation> printed = said("2694", "2694");
        Observation corrected =
                said("2694", "2695.5").get(1).corrected(printed.get(1).source());
        List<Observation> all = List.of(printed.get(0), corrected);

        List<Finding> findings =
                new Reconciliation(Sample.datasets(), new Entities(List.of())).findings(all, History.NONE);

        assertThat(findings)
                .extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains("'2695.5 (corrected; printed 2694)'"));
    }

    private static List<Finding> reconcile(String... grosses) {
        return new Reconciliation(Sample.datasets(), new Entities(List.of())).findings(said(grosses), History.NONE);
    }

    private static List<Observation> said(String... grosses) {
        List<Observation> all = new ArrayList<>();
        for (int i = 0; i < grosses.length; i++) {
            all.addAll(Sample.empty()
                    .table("电影周榜 (2023-07-10 至 2023-07-16)", "影片 | 票房 (万)", "甲 | " + grosses[i])
                    .reviewed("report" + i + ".pdf")
                    .observations());
        }
        return all;
    }
}
