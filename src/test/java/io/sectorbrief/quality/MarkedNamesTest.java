package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.normalise.Entities;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the project's list of securities says stands before their names for a while. */
class MarkedNamesTest {

    private static final Entities ENTITIES =
            Entities.load(Path.of("jobs/entities")).orThrow();

    @ParameterizedTest
    @CsvSource({
        "东方出版, XD东方出版",
        "东方出版, XD东方出",
        "XD东方出, 东方出版",
        "东方网, DR东方网",
        "东方网, N东方网",
        "N东方网, C东方网",
        "东方网, *ST东方网",
        "*ST东方网, ST东方网",
        "ST东方网, XDST东方网"
    })
    void markBeforeANameMakesNoOtherSecurity(String before, String now) {
        assertThat(findings("行情", "简称", before, now)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"东方出版, XD南方出版", "东方出版, N北京文化", "Nike, ike"})
    void anotherNameBehindAMarkIsTold(String before, String now) {
        assertThat(findings("行情", "简称", before, now)).extracting(Finding::rule).contains("code_changed");
    }

    @Test
    void lettersBeforeOtherNamesThanThoseOfSecuritiesAreTheirs() {
        assertThat(findings("访问榜", "产品", "东方网", "C东方网")).isNotEmpty();
    }

    private static List<Finding> findings(String board, String kind, String before, String now) {
        List<Observation> past = week(board, kind, "2023-W27", before);
        return new Reconciliation(Sample.datasets(), ENTITIES)
                .findings(
                        week(board, kind, "2023-W28", now),
                        when -> when.equals(Period.parse("2023-W27")) ? past : List.of());
    }

    private static List<Observation> week(String board, String kind, String token, String name) {
        Period week = Period.parse(token);
        return Sample.empty()
                .table(
                        board + " (" + week.first() + " 至 " + week.last() + ")",
                        "代码 | " + kind + " | " + (board.equals("行情") ? "收盘价" : "访问量"),
                        "603999.SH | " + name + " | 10.5")
                .reviewed(token + ".pdf")
                .observations();
    }
}
