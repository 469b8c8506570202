package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that hold the rows of a board against each other and against the row that sums them up. */
class BoardReckoningTest {

    private static final String CAPTION = "电影周榜 (2023-07-10 至 2023-07-16)";

    /** Shares of a market of 43100 that nobody prints. */
    private static final List<String> ROWS = List.of(
            "1 | 甲 | 21030 | 48.8% | ",
            "2 | 乙 | 6380 | 14.8% | ", "3 | 丙 | 2420 | 5.6% | ", "4 | 丁 | 2270 | 5.3% | ", "5 | 戊 | 1950 | 4.5% | ");

    @Test
    void sharesOfOneWholeAreFineRoundedOrCut() {
        assertThat(found("one_whole", ROWS)).isEmpty();
        assertThat(found("one_whole", with(3, "4 | 丁 | 2270 | 5.2% | "))).isEmpty();
    }

    @Test
    void aShareThatTheOtherRowsDoNotBearOutIsMarkedWithItsPart() {
        assertThat(found("one_whole", with(4, "5 | 戊 | 1950 | 5.4% | ")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.subject()).contains("戊");
                    assertThat(finding.expected()).contains("4.5%");
                    assertThat(finding.observations()).hasSize(2);
                });
    }

    @Test
    void whereNotMostRowsAgreeNobodyKnowsWhichAreWrong() {
        List<String> two = with(4, "5 | 戊 | 1950 | 5.4% | ");
        two.set(1, "2 | 乙 | 6380 | 19.8% | ");

        assertThat(found("one_whole", two)).isEmpty();
        assertThat(found("one_whole", two.subList(2, 5))).isEmpty();
    }

    @Test
    void sharesOfBoundsTellNoWhole() {
        assertThat(found("one_whole", with(4, "5 | 戊 | 1950 | <5.4% | "))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "前五合计, 34050, 79.0%", // as rows add up
        "Top 5 合计, 34052, 78.9%", // as rounding tells
        "前十合计, 36000, 83.5%", // of more rows than are listed
        "合计, 43100, 100%", // of the market
        "前三合计, 29830, 69.2%", // of fewer
        "平均, 6810, 15.8%",
    })
    void aTotalRowThatMayBeTheirSumIsFine(String label, String gross, String share) {
        assertThat(found("listed_sum", withTotal(label, gross, share))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "前五合计, 35050, 79.0%",
        "合计, 33050, 79.0%",
        "前 10 合计, 33050, 83.5%",
        "Top5合计, 34050, 85.0%",
        "合计, 36000, 79.0%"
    })
    void aTotalRowThatIsNotMarksTheColumn(String label, String gross, String share) {
        assertThat(found("listed_sum", withTotal(label, gross, share)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.observations()).hasSize(5));
    }

    /** Shares of 12 for rows of 3, 3, 2, 2 and 2 come out whatever they are of; a market has more than is listed. */
    @Test
    void smallCountsThatRoundingExplainsDoNotTellOfWhatATotalIs() {
        List<String> rows =
                new ArrayList<>(List.of("1 | 甲 | 3 | 10.8% | ", "2 | 乙 | 3 | 10.8% | ", "3 | 丙 | 2 | 7.2% | "));
        rows.add(" | 合计 | 9 | 100% | ");

        assertThat(found("listed_sum", rows)).isEmpty();
    }

    @Test
    void ofSeveralTotalRowsNoneIsOfAllRows() {
        List<String> rows = withTotal("前五合计", "35050", "79.0%");
        rows.add("6 | 己 | 100 | 0.2% | ");
        rows.add(" | 合计 | 34150 | 79.2% | ");

        assertThat(found("listed_sum", rows)).isEmpty();
    }

    @Test
    void oneCodeUnderTwoNamesHoldsBothRowsBack() {
        Reviewed reviewed = quotes(
                "300001.SZ | 甲 | 1 | 5.35 | 1.2%",
                "300002.SZ | 乙 | 1 | 8.10 | 1.2%", "300001.SZ | 丙 | 1 | 7.57 | 1.2%");

        assertThat(reviewed.observations())
                .filteredOn(one -> one.status() == Status.QUARANTINED)
                .extracting(Observation::subject)
                .containsOnly("甲", "丙");
        assertThat(reviewed.findings())
                .filteredOn(finding -> finding.rule().equals("unique"))
                .extracting(Finding::message)
                .allSatisfy(message -> assertThat(message).contains("300001.SZ", "甲", "丙"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲", "Ａ 甲"})
    void ofOneNameTwiceTheLaterRowIsAtFault(String name) {
        Reviewed reviewed =
                quotes("300001.SZ | " + name + " | 1 | 5.35 | 1.2%", "300001.SZ | " + name + " | 1 | 7.57 | 1.2%");

        assertThat(reviewed.observations())
                .filteredOn(one -> one.status() == Status.QUARANTINED)
                .extracting(one -> one.source().row().orElseThrow())
                .containsOnly(1);
    }

    private static Reviewed quotes(String... rows) {
        return Sample.empty()
                .table("A股行情 (2023-07-10 至 2023-07-14)", "代码 | 简称 | 总市值 | 收盘价 | 周涨跌幅", rows)
                .reviewed();
    }

    private static List<String> with(int index, String row) {
        List<String> rows = new ArrayList<>(ROWS);
        rows.set(index, row);
        return rows;
    }

    private static List<String> withTotal(String label, String gross, String share) {
        List<String> rows = new ArrayList<>(ROWS);
        rows.add(" | " + label + " | " + gross + " | " + share + " | ");
        return rows;
    }

    private static List<Finding> found(String rule, List<String> rows) {
        return Sample.empty().table(CAPTION, Sample.HEADER, rows.toArray(String[]::new)).reviewed().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
