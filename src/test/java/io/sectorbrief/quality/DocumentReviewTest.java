package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReviewTest {

    private static final String SECOND = "2 | 乙 | 3000 | 30.0% | 2023-07-02";
    private static final String THIRD = "3 | 丙 | 2000 | 20.0% | 2023-07-03";

    @Test
    void soundBoardWithSoundProseHasNoFinding() {
        Reviewed reviewed = Sample.sound()
                .prose("本周大盘票房（含服务费）为 1.00 亿元，环比下降 3.02%。票房前三分别为 甲、乙、丙，票房分别为 5000万、3000万、0.20亿。Top3 总票房为 1.00 亿元。")
                .reviewed();

        assertThat(reviewed.findings()).isEmpty();
        assertThat(reviewed.observations()).allMatch(one -> one.status() == Status.ACCEPTED);
        assertThat(reviewed.claims()).hasSize(6);
    }

    @Test
    void doubtAboutAPageMarksWhatWasReadOnIt() {
        Sample sample = Sample.sound().prose("本周大盘票房为 1.00 亿元。");

        Reviewed reviewed = sample.reviewed("report.pdf", List.of(pageDoubt("1")));

        assertThat(rules(reviewed)).containsOnly("page_unreadable");
        assertThat(reviewed.observations())
                .filteredOn(one -> one.source().page().equals(Optional.of("1")))
                .isNotEmpty()
                .allMatch(one -> one.findings().size() == 1 && one.status() == Status.ACCEPTED);
        assertThat(sample.reviewed("report.pdf", List.of(pageDoubt("2"))).observations())
                .allMatch(one -> one.findings().isEmpty());
    }

    @Test
    void doubtAboutAnExhibitMarksWhatWasReadInItAndNoProse() {
        Sample sample = Sample.sound().prose("本周大盘票房为 1.00 亿元。");
        String board = sample.reviewed().exhibits().get(0).exhibit().label();

        Reviewed reviewed = sample.reviewed("report.pdf", List.of(doubt("1", Optional.of(board))));

        assertThat(reviewed.observations())
                .allMatch(one -> one.source().exhibit().equals(Optional.of(board))
                        == !one.findings().isEmpty())
                .anyMatch(one -> one.findings().isEmpty())
                .anyMatch(one -> !one.findings().isEmpty());
    }

    private static Finding pageDoubt(String page) {
        return doubt(page, Optional.empty());
    }

    private static Finding doubt(String page, Optional<String> exhibit) {
        var source = new SourceRef(
                "sha",
                "report.pdf",
                Optional.of(page),
                exhibit,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        return new Finding(
                "id",
                "page_unreadable",
                Severity.WARN,
                "Page " + page + " was read in part.",
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Test
    void subjectThatStandsTwiceQuarantinesTheLaterRow() {
        Reviewed reviewed = board("1 | 甲 | 5000 | 50.0% | 2023-07-01", SECOND, "3 | 甲 | 2000 | 20.0% | 2023-07-03");

        assertThat(rules(reviewed)).containsOnly("unique");
        assertThat(statuses(reviewed, 0)).containsOnly(Status.ACCEPTED);
        assertThat(statuses(reviewed, 2)).containsOnly(Status.QUARANTINED);
    }

    @Test
    void shareThatIsNotPartOverWholeIsQuarantinedAndTheRightOneNamed() {
        Reviewed reviewed = Sample.empty()
                .table(Sample.BOARD, Sample.HEADER, "1 | 甲 | 5000 | 60.0% | 2023-07-01", SECOND, THIRD)
                .prose("本周大盘票房为 1.00 亿元。")
                .reviewed();

        Finding finding = only(reviewed, "ratio");
        assertThat(finding.printed()).contains("60.0%");
        assertThat(finding.expected()).contains("50.0%");
        assertThat(finding.source().row()).contains(0);
        assertThat(status(reviewed, finding.observations().get(0))).isEqualTo(Status.QUARANTINED);
    }

    @Test
    void sharesOverAWholeMarkEveryRowBecauseAnyMayBeWrong() {
        Reviewed reviewed = board("1 | 甲 | 5000 | 60.0% | 2023-07-01", SECOND, THIRD);

        Finding finding = only(reviewed, "share_sum");
        assertThat(finding.severity()).isEqualTo(Severity.WARN);
        assertThat(finding.observations()).hasSize(3);
        assertThat(finding.printed()).contains("110.0%");
        assertThat(reviewed.observations()).allMatch(one -> one.status() == Status.ACCEPTED);
    }

    @Test
    void missingPlaceIsAGapAndTheCaptionsCountIsOff() {
        Reviewed reviewed = board("1 | 甲 | 5000 | 50.0% | 2023-07-01", THIRD);

        assertThat(rules(reviewed)).containsExactlyInAnyOrder("rank_gap", "caption_count");
        assertThat(only(reviewed, "rank_gap").expected()).contains("2");
        assertThat(only(reviewed, "caption_count").expected()).contains("2");
        assertThat(reviewed.observations())
                .allMatch(one ->
                        one.findings().contains(only(reviewed, "caption_count").id()))
                .filteredOn(one -> one.metric().equals("rank"))
                .hasSize(2)
                .allMatch(one -> one.findings().size() == 2);
    }

    @ParameterizedTest
    @CsvSource({
        "电影周榜前三名 (2023-07-10 至 2023-07-16), false",
        "电影周榜前十名 (2023-07-10 至 2023-07-16), true",
        "电影周榜前 12 (2023-07-10 至 2023-07-16), true",
        "前十个月电影周榜 (2023-07-10 至 2023-07-16), false",
    })
    void aCaptionCountsInChineseNumeralsToo(String caption, boolean told) {
        Reviewed reviewed = Sample.empty()
                .table(caption, Sample.HEADER, "1 | 甲 | 5000 | 50.0% | 2023-07-01", SECOND, THIRD)
                .reviewed();

        assertThat(rules(reviewed).contains("caption_count")).isEqualTo(told);
    }

    @Test
    void placeHeldTwiceQuarantinesTheWholeRowsOfBothHolders() {
        Reviewed reviewed = board("1 | 甲 | 5000 | 50.0% | 2023-07-01", SECOND, "2 | 丙 | 2000 | 20.0% | 2023-07-03");

        assertThat(rules(reviewed)).containsOnly("rank_repeat");
        assertThat(reviewed.observations().stream()
                        .filter(one -> one.status() == Status.QUARANTINED)
                        .map(observation -> observation.subject() + " " + observation.metric()))
                .containsExactlyInAnyOrder(
                        "乙 rank",
                        "乙 gross",
                        "乙 share",
                        "乙 release_date",
                        "丙 rank",
                        "丙 gross",
                        "丙 share",
                        "丙 release_date");
    }

    @Test
    void metricThatRisesDownTheBoardMarksBothNeighbours() {
        Reviewed reviewed = board("1 | 甲 | 500 | 5.0% | 2023-07-01", SECOND, THIRD);

        Finding finding = only(reviewed, "order");
        assertThat(finding.observations()).hasSize(2);
        assertThat(finding.message()).contains("甲", "乙", "500", "3000");
    }

    @Test
    void oneShareOutOfTheOrderThatAllOthersStandInIsMarked() {
        Finding finding = only(
                sharesOf("8000", "7000", "600", "5000", "4000", "3000", "2000", "1000", "900"), "one_out_of_order");

        assertThat(finding.severity()).isEqualTo(Severity.WARN);
        assertThat(finding.observations()).hasSize(1);
        assertThat(finding.message()).contains("股三", "600");
        assertThat(finding.expected()).hasValue("from 7000 to 5000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8000 6000 7000 5000 4000 3000 2000 1000 900",
                "8000 900 7000 1000 4000 3000 5000 2000 600",
                "8000 7000 600 5000 4000 3000 2000 1000",
                "600 8000 7000 5000 4000 3000 2000 1000 900",
                "8000 7000 5000 4000 3000 2000 1000 900 6000"
            })
    void neighboursThatChangedPlacesAListInNoOrderAShortOneAndAnEndThatStandsApartAreLeftAlone(String marketCaps) {
        assertThat(sharesOf(marketCaps.split(" ")).findings()).isEmpty();
    }

    private static Reviewed sharesOf(String... marketCaps) {
        String digits = "一二三四五六七八九";
        String[] rows = IntStream.range(0, marketCaps.length)
                .mapToObj(row -> "60000%d.SH | 股%s | %s | 10.00".formatted(row, digits.charAt(row), marketCaps[row]))
                .toArray(String[]::new);
        return Sample.empty()
                .table("A股行情 (2023-07-10 至 2023-07-14)", "代码 | 简称 | 总市值(亿元) | 收盘价(元)", rows)
                .reviewed();
    }

    @Test
    void aCompanyOfATrillionSharesIsInQuarantineWithoutAnyHistory() {
        Reviewed reviewed = Sample.empty()
                .table(
                        "A股行情 (2023-07-10 至 2023-07-14)",
                        "代码 | 简称 | 总市值(亿元) | 收盘价(元)",
                        "603000.SH | 人民 | 3768200 | 2.5",
                        "300343.SZ | 联创 | 102.32 | 8.98",
                        "600088.SH | 中视 | 0.0056 | 14.00")
                .reviewed();

        assertThat(reviewed.observations())
                .filteredOn(one -> one.status() == Status.QUARANTINED)
                .extracting(Observation::subject)
                .containsOnly("人民", "中视");
        assertThat(rules(reviewed)).containsExactly("ratio_range", "ratio_range");
    }

    @Test
    void marketValuesInAnotherUnitThanTheirHeaderSaysAreToldOnceAndAllInQuarantine() {
        Reviewed reviewed = Sample.empty()
                .table(
                        "美股行情 (2023-07-10 至 2023-07-14)",
                        "代码 | 简称 | 总市值(万美元) | 收盘价(美元)",
                        "AAA.O | 甲 | 593.3 | 92.4",
                        "BBB.N | 乙 | 2014.2 | 10.9",
                        "CCC.O | 丙 | 1784.9 | 128.4",
                        "DDD.N | 丁 | 18314.4 | 75.3")
                .reviewed();

        Finding finding = only(reviewed, "ratio_range");
        assertThat(finding.printed()).contains("总市值(万美元)");
        assertThat(finding.source().row()).isEmpty();
        assertThat(reviewed.observations()).hasSize(8).allMatch(one -> one.status() == Status.QUARANTINED);
    }

    @Test
    void columnMostlyOutOfRangeIsToldOnceWithItsHeader() {
        Reviewed reviewed = Sample.empty()
                .table(Sample.BOARD, "排名 | 影片 | 票房 (亿)", "1 | 甲 | 5000", "2 | 乙 | 3000", "3 | 丙 | 2000")
                .reviewed();

        Finding finding = only(reviewed, "range");
        assertThat(finding.printed()).contains("票房 (亿)");
        assertThat(finding.source().row()).isEmpty();
        assertThat(finding.observations()).hasSize(3);
    }

    @Test
    void aFigureOfTheSummaryIsHeldAgainstTheTableOfItsDocument() {
        Reviewed reviewed = Sample.empty()
                .prose("投资要点：票房前三分别为 甲、乙、丙，票房分别为 5000万、3300万、2000万。建议关注头部影片。")
                .prose("一、行业动态")
                .table(Sample.BOARD, Sample.HEADER, "1 | 甲 | 5000 | 50.0% | 2023-07-01", SECOND, THIRD)
                .reviewed();

        assertThat(only(reviewed, "claim_conflict").printed()).contains("3300万");
    }

    @Test
    void everySentenceThatContradictsTheTableIsMarked() {
        Reviewed reviewed = Sample.sound()
                .prose("票房前三分别为 甲、乙、丙，票房分别为 5000万、3300万、2000万。")
                .prose("本周票房前三分别为 甲、乙、丙，票房分别为 5000万、3300万、2000万。")
                .reviewed();

        assertThat(only(reviewed, "claim_conflict").observations()).hasSize(3);
    }

    @Test
    void proseThatContradictsTheTableMarksBoth() {
        Reviewed reviewed =
                Sample.sound().prose("票房前三分别为 甲、乙、丙，票房分别为 5000万、3300万、2000万。").reviewed();

        Finding finding = only(reviewed, "claim_conflict");
        assertThat(finding.printed()).contains("3300万");
        assertThat(finding.expected()).contains("3000");
        assertThat(finding.observations()).hasSize(2);
    }

    @Test
    void proseSpellsASubjectAsTheTableDoes() {
        Reviewed reviewed = Sample.empty()
                .table(Sample.BOARD, Sample.HEADER, "1 | 甲Plus(上) | 5000 | 50.0% | 2023-07-01")
                .prose("票房前三分别为 甲PLUS（上）、乙、丙，票房分别为 5000万、3300万、2000万。")
                .reviewed();

        assertThat(reviewed.observations())
                .filteredOn(one -> one.subjectRaw().startsWith("甲"))
                .extracting(Observation::subject)
                .containsOnly("甲Plus（上）");
        assertThat(reviewed.observations()).extracting(Observation::subjectRaw).contains("甲PLUS（上）");
    }

    @Test
    void statedTotalThatIsNotTheBoardsSumIsMarked() {
        Reviewed reviewed = Sample.sound().prose("Top3 总票房为 0.80 亿元。").reviewed();

        assertThat(only(reviewed, "board_total").expected()).contains("100000000");
    }

    @Test
    void statedTotalOfMoreThanTheBoardPrintsIsAtLeastItsSum() {
        Sample two = Sample.empty()
                .table(
                        Sample.BOARD,
                        Sample.HEADER,
                        "1 | 甲 | 5000 | 50.0% | 2023-07-01",
                        "2 | 乙 | 3000 | 30.0% | 2023-07-02");

        assertThat(rules(two.prose("Top3 总票房为 1.00 亿元。").reviewed())).doesNotContain("board_total");
        assertThat(only(two.prose("Top3 总票房为 0.70 亿元。").reviewed(), "board_total")
                        .expected())
                .contains("80000000");
    }

    @Test
    void changeCalledByTheWrongWordOfComparisonIsMarked() {
        Reviewed reviewed = Sample.sound().prose("本周大盘票房为 1.00 亿元，同比下降 3.02%。").reviewed();

        Finding finding = only(reviewed, "claim_wording");
        assertThat(finding.printed()).contains("同比");
        assertThat(finding.expected()).contains("环比");
    }

    @Test
    void dataAsOfADayBeforeTheEndAreMarked() {
        Reviewed reviewed = Sample.empty()
                .table(
                        Sample.BOARD,
                        Optional.of("07.09 上午 10:00"),
                        Sample.HEADER,
                        "1 | 甲 | 5000 | 50.0% | 2023-07-01",
                        SECOND,
                        THIRD)
                .prose("票房前三分别为 甲、乙、丙，票房分别为 5000万、3000万、0.20亿。本周大盘票房为 1.00 亿元。")
                .reviewed();

        Finding stale = only(reviewed, "as_of");
        assertThat(stale.expected()).contains("2023-07-16");
        assertThat(reviewed.observations())
                .allMatch(one ->
                        one.findings().contains(stale.id()) != one.dataset().equals("film_total"));
        assertThat(reviewed.observations())
                .filteredOn(one -> one.origin() == Origin.CLAIM)
                .hasSize(4);
    }

    @Test
    void filmReleasedAfterThePeriodIsMarked() {
        Reviewed reviewed = board("1 | 甲 | 5000 | 50.0% | 2023-07-20", SECOND, THIRD);

        assertThat(only(reviewed, "date_in_period").printed()).contains("2023-07-20");
    }

    @Test
    void dataOfAMarketAreWholeOnTheLastDayThatItTrades() {
        Sample quotes = Sample.empty();
        String[] rows = {"603000.SH | 人民 | 376.82 | 34.08"};
        String header = "代码 | 简称 | 总市值(亿元) | 收盘价(元)";

        assertThat(rules(quotes.table("A股行情 (2023-07-10 至 2023-07-16)", Optional.of("2023年7月14日"), header, rows)
                        .reviewed()))
                .doesNotContain("as_of");
        assertThat(rules(quotes.table("A股行情 (2023-07-10 至 2023-07-16)", Optional.of("2023年7月13日"), header, rows)
                        .reviewed()))
                .contains("as_of");
    }

    @Test
    void priceIsTakenInTheCurrencyOfItsMarketWhateverTheHeaderSays() {
        Reviewed reviewed = Sample.empty()
                .table(
                        "A股行情 (2023-07-10 至 2023-07-14)",
                        "代码 | 简称 | 总市值(亿美元) | 收盘价(美元)",
                        "603000.SH | 人民 | 376.82 | 34.08",
                        "300343.SZ | 联创 | 102.32 | 8.98")
                .reviewed();

        assertThat(units(reviewed, "close")).containsOnly(Unit.CNY);
        assertThat(units(reviewed, "market_cap")).containsOnly(Unit.USD);
        assertThat(rules(reviewed)).containsExactly("listed_currency", "listed_currency");
    }

    @Test
    void moneyBesideAPrintedCurrencyIsNotSilentlyInThatOfItsMarket() {
        Reviewed reviewed = Sample.empty()
                .table("港股行情 (2023-07-10 至 2023-07-14)", "代码 | 简称 | 总市值(亿) | 收盘价(元)", "0700.HK | 甲 | 46700 | 508.00")
                .reviewed();

        assertThat(units(reviewed, "market_cap")).containsOnly(Unit.CNY);
        assertThat(rules(reviewed)).containsExactly("listed_currency", "listed_currency");
    }

    @Test
    void moneyWithoutAPrintedCurrencyIsInThatOfItsMarket() {
        Reviewed reviewed = Sample.empty()
                .table("港股行情 (2023-07-10 至 2023-07-14)", "代码 | 简称 | 总市值(亿，交易货币) | 收盘价", "0700.HK | 甲 | 46700 | 508.00")
                .reviewed();

        assertThat(units(reviewed, "close")).containsOnly(Unit.HKD);
        assertThat(units(reviewed, "market_cap")).containsOnly(Unit.HKD);
        assertThat(rules(reviewed)).doesNotContain("listed_currency");
    }

    @Test
    void priceBesideTheCurrencyOfItsMarketIsInIt() {
        Reviewed reviewed = Sample.empty()
                .table("港股行情 (2023-07-10 至 2023-07-14)", "代码 | 简称 | 总市值(亿港元) | 收盘价", "0700.HK | 甲 | 46700 | 508.00")
                .reviewed();

        assertThat(units(reviewed, "close")).containsOnly(Unit.HKD);
        assertThat(units(reviewed, "market_cap")).containsOnly(Unit.HKD);
        assertThat(rules(reviewed)).doesNotContain("listed_currency");
    }

    @Test
    void codeOfAnotherExchangeIsMarkedWithTheRightOne() {
        Reviewed reviewed = Sample.empty()
                .table("任意表格", "代码 | 简称", "301231.ZS | 某某", "603000.SH | 人民")
                .reviewed();

        Finding finding = only(reviewed, "code_form");
        assertThat(finding.printed()).contains("301231.ZS");
        assertThat(finding.expected()).contains("301231.SZ");
    }

    @Test
    void claimsOfSecuritiesTakeTheirCodeFromTheTable() {
        Reviewed reviewed = Sample.empty()
                .table("港股行情 (2023-07-10 至 2023-07-14)", "代码 | 简称 | 收盘价(港元) | 周涨跌幅", "9626. HK | 哔站 | 133.50 | 15.89%")
                .prose("本周港股涨幅前二分别为：哔站(+15.89%)，某某(-2.29%)。")
                .reviewed();

        assertThat(reviewed.claims())
                .extracting(read -> read.observation().code())
                .containsExactly(Optional.of("9626.HK"), Optional.empty());
        assertThat(reviewed.claims())
                .extracting(read ->
                        read.observation().value().asNumber().orElseThrow().toPlainString())
                .containsExactly("0.1589", "-0.0229");
        assertThat(reviewed.findings()).isEmpty();
    }

    @Test
    void sameDocumentGivesTheSameFindingsEachTime() {
        Sample sample = Sample.sound().prose("Top3 总票房为 0.80 亿元。");

        assertThat(sample.reviewed().findings()).isEqualTo(sample.reviewed().findings());
    }

    @Test
    void claimThatIsMetButCannotBeReadIsTold() {
        Reviewed reviewed =
                Sample.sound().prose("票房前三分别为 甲、乙、丙，票房分别为 5000万、3000万。").reviewed();

        Finding finding = only(reviewed, "claim_unread");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.message()).contains("3 names, but 2 numbers");
    }

    private static Reviewed board(String... rows) {
        return Sample.empty().table(Sample.BOARD, Sample.HEADER, rows).reviewed();
    }

    private static Finding only(Reviewed reviewed, String rule) {
        List<Finding> found = reviewed.findings().stream()
                .filter(one -> one.rule().equals(rule))
                .toList();
        assertThat(found).as("findings: %s", reviewed.findings()).hasSize(1);
        return found.get(0);
    }

    private static List<String> rules(Reviewed reviewed) {
        return reviewed.findings().stream().map(Finding::rule).toList();
    }

    private static List<Status> statuses(Reviewed reviewed, int row) {
        return reviewed.observations().stream()
                .filter(one -> one.source().row().equals(Optional.of(row)))
                .map(Observation::status)
                .toList();
    }

    private static Status status(Reviewed reviewed, String id) {
        return reviewed.observations().stream()
                .filter(one -> one.id().equals(id))
                .map(Observation::status)
                .findFirst()
                .orElseThrow();
    }

    private static List<Unit> units(Reviewed reviewed, String metric) {
        return reviewed.observations().stream()
                .filter(one -> one.metric().equals(metric))
                .map(one -> one.value().unit())
                .toList();
    }
}
