package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Documents that contradict each other, and what the weeks around say of it. */
class DisputeTest {

    private static final String VISITS = "产品 | 访问量";
    private static final String CHANGED = "产品 | 访问量 | 环比";

    @Test
    void valueFarFromTheWeekAfterIsMarkedAlone() {
        Weeks weeks = new Weeks()
                .with("report.pdf", "2023-W27", VISITS, "甲 | 44.38")
                .with("export.xlsx", "2023-W27", VISITS, "甲 | 443.81")
                .with("next.xlsx", "2023-W28", VISITS, "甲 | 434.18");

        assertThat(files(conflicts(weeks, "2023-W27"))).containsExactly("report.pdf");
    }

    @Test
    void valueThatThePrintedChangeDoesNotLeadToIsMarkedAlone() {
        Weeks weeks = new Weeks()
                .with("before.pdf", "2023-W27", VISITS, "甲 | 697.7")
                .with("report.pdf", "2023-W28", CHANGED, "甲 | 742.3 | 6.4%")
                .with("export.csv", "2023-W28", CHANGED, "甲 | 751.9 | 6.4%");

        assertThat(files(conflicts(weeks, "2023-W28"))).containsExactly("export.csv");
    }

    @Test
    void whatElseStandsInAColumnThatIsDisprovedIsMarkedAloneToo() {
        Weeks weeks = new Weeks()
                .with("before.pdf", "2023-W25", VISITS, "甲 | 290", "乙 | 200", "丙 | 150")
                .with("report.pdf", "2023-W28", VISITS, "甲 | 29800", "乙 | 20500", "丙 | 14800", "丁 | 9900")
                .with("export.csv", "2023-W28", VISITS, "甲 | 298", "乙 | 205", "丙 | 148", "丁 | 99");

        assertThat(files(conflicts(weeks, "2023-W28"))).hasSize(4).containsOnly("report.pdf");
    }

    @Test
    void aDocumentThatDisagreesWithItselfDoesNotOutvoteAnother() {
        Weeks weeks = new Weeks()
                .with("before.pdf", "2023-W25", VISITS, "甲 | 290")
                .with("report.pdf", "2023-W28", VISITS, "甲 | 29800")
                .with("report.pdf", "2023-W28", VISITS, "甲 | 320")
                .with("export.csv", "2023-W28", VISITS, "甲 | 298");

        assertThat(files(conflicts(weeks, "2023-W28"))).containsExactly("report.pdf");
    }

    @Test
    void withoutEvidenceBothAreMarked() {
        Weeks weeks = new Weeks()
                .with("report.pdf", "2023-W28", VISITS, "甲 | 52889")
                .with("export.csv", "2023-W28", VISITS, "甲 | 52898");

        assertThat(files(conflicts(weeks, "2023-W28"))).containsExactlyInAnyOrder("report.pdf", "export.csv");
    }

    @Test
    void sourceWithAToleranceMayLieThatFarApart() {
        Weeks weeks = new Weeks()
                .with("report.pdf", "2023-W28", VISITS, "甲 | 52889", "乙 | 10000")
                .with("estimate.csv", "2023-W28", VISITS, "甲 | 52398", "乙 | 10300");

        assertThat(conflicts(weeks, "2023-W28")).allMatch(one -> one.subject().equals(Optional.of("乙")));
        assertThat(conflicts(weeks, "2023-W28")).hasSize(2);
    }

    @Test
    void laterDocumentThatChangesAnEarlierWeekRestatesIt() {
        Weeks weeks = new Weeks()
                .with("w27.pdf", "2023-W27", VISITS, "甲 | 1000")
                .with("series.xlsx", "2023-W27", VISITS, "甲 | 1100")
                .with("series.xlsx", "2023-W28", VISITS, "甲 | 1200");

        assertThat(weeks.findings("2023-W27")).allMatch(one -> one.rule().equals("restated"));
        assertThat(weeks.findings("2023-W27"))
                .filteredOn(one -> one.severity() == Severity.WARN)
                .singleElement()
                .satisfies(one -> assertThat(one.source().file()).isEqualTo("w27.pdf"));
    }

    private static List<Finding> conflicts(Weeks weeks, String week) {
        return weeks.findings(week).stream()
                .filter(one -> one.rule().equals("document_conflict"))
                .toList();
    }

    private static List<String> files(List<Finding> findings) {
        return findings.stream().map(one -> one.source().file()).toList();
    }
}
