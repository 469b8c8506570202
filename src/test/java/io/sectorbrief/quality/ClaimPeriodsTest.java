package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.normalise.Entities;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When the numbers of a sentence were, by the shipped definitions. */
class ClaimPeriodsTest {

    private static final DocumentReview REVIEW =
            new DocumentReview(Datasets.load(Path.of("jobs")).orThrow(), new Entities(List.of()));

    private static final String MONDAY = "2024-06-10";

    @Test
    void daysWithoutAYearAreNearTheReportHoweverFarItsEstimatesReach() {
        Sample report = Sample.empty()
                .table("重点公司盈利预测（2024/3/15）", "代码 | 简称 | EPS 2024E | EPS 2025E", "300413.SZ | 甲 | 1.30 | 1.44")
                .prose("2024年第11周（3月11日-3月17日）全国电影总票房为 5.34 亿元。");

        assertThat(claims(report, "2024-03-17")).containsExactly("全国 gross 2024-W11");
    }

    @Test
    void lastWeekIsTheOneBeforeAMondaysReport() {
        Sample report = Sample.empty().prose("影视：上周大盘票房为 4.88 亿元。");

        assertThat(claims(report, MONDAY)).containsExactly("全国 gross 2024-W23");
    }

    @Test
    void whatFundsHoldIsOfTheQuarterThatEndedBeforeTheReport() {
        Sample report = Sample.empty().prose("公募基金方面，甲传媒获增持 734 万股。");

        assertThat(claims(report, MONDAY)).containsExactly("甲传媒 shares_change 2024-Q1");
    }

    @Test
    void theWeekBeforeInBracketsIsItsOwn() {
        Sample report =
                Sample.empty().prose("6月3日-6月9日全国电影总票房达 4.88 亿元，环比前一周增长 14.5%。上一周（5月27日-6月2日）为 4.26 亿元，同比降幅高达 8.7%。");

        assertThat(claims(report, MONDAY))
                .containsExactlyInAnyOrder(
                        "全国 gross 2024-W23", "全国 gross_wow 2024-W23", "全国 gross 2024-W22", "全国 gross_yoy 2024-W22");
    }

    @Test
    void ofTwoWeeksOfASentenceEachHasTheNumberBehindIt() {
        Sample report = Sample.empty().prose("上周（5月27日-6月2日）全国票房 4.26 亿元，本周（6月3日-9日）全国票房 4.88 亿元，环比+14.5%。");

        assertThat(claims(report, MONDAY))
                .containsExactlyInAnyOrder("全国 gross 2024-W22", "全国 gross 2024-W23", "全国 gross_wow 2024-W23");
    }

    @Test
    void theDaysOfAWeekSayMoreThanTheNumberADeskGivesIt() {
        Sample report = Sample.empty().prose("6月3日-9日第24周，全国总票房为 4.88 亿元，环比减少了 14.5%。");

        assertThat(claims(report, MONDAY)).containsExactlyInAnyOrder("全国 gross 2024-W23", "全国 gross_wow 2024-W23");
    }

    @Test
    void theWeekThatATotalIsHeldAgainstIsTheOneItsWordsNameOrTheOneBefore() {
        Sample days = Sample.empty().prose("6月3日-9日全国电影票房 4.88 亿元，较5月27日-6月2日的 4.26 亿元增加 14.5%。");
        Sample before = Sample.empty().prose("6月3日-9日全国电影票房 4.88 亿元，较前一周的 4.26 亿元增加 14.5%。");
        Sample bracket = Sample.empty().prose("6月3日至9日，全国单周票房4.88亿元，较前一周回升14.5%（前一周即5月27日至6月2日票房为4.26亿元）。");
        Sample weekend = Sample.empty().prose("6月3日-9日全国电影票房 4.88 亿元，较5月31日-6月2日的 3.26 亿元增加 49.7%。");

        assertThat(claims(days, MONDAY))
                .containsExactlyInAnyOrder("全国 gross 2024-W23", "全国 gross_wow 2024-W23", "全国 gross 2024-W22");
        assertThat(claims(before, MONDAY)).containsExactlyInAnyOrderElementsOf(claims(days, MONDAY));
        assertThat(claims(bracket, MONDAY)).containsExactlyInAnyOrderElementsOf(claims(days, MONDAY));
        assertThat(claims(weekend, MONDAY)).doesNotContain("全国 gross 2024-W22");
    }

    @Test
    void theMonthThatARiseBeginsWithIsNotThatOfTheNextClause() {
        Sample report = Sample.empty()
                .table("2024年11月出海AI产品访问量", "产品 | 访问量（万次）", "Alpha Cut | 1894", "Beta Clip | 1502")
                .prose("出海产品中，Alpha Cut访问量由10月的1330万次升至1894万次；Beta Clip访问量为1502万次。");

        assertThat(claims(report, "2024-12-05"))
                .contains("Beta Clip visits 2024-11")
                .doesNotContain("Beta Clip visits 2024-10");
    }

    @Test
    void aRiseOfAWeekSpeaksOfIt() {
        assertThat(claims(Sample.empty().prose("港股中，甲讯周升 2.9%，乙媒周降 1.1%。"), "2024-06-14"))
                .containsExactly("甲讯 chg_week 2024-W24", "乙媒 chg_week 2024-W24");
    }

    @Test
    void aNumberOfASentenceOfLastWeekAndThisOneIsOfNeither() {
        Sample report = Sample.empty().prose("影视：上周大盘票房为 4.88 亿元，本周回升。");

        assertThat(claims(report, MONDAY)).isEmpty();
    }

    @Test
    void aDayOfTheWeekIsNotTheWeek() {
        Sample day = Sample.empty().prose("本周A股个股震荡。周三，甲股份（+9.9%）、乙股份（+8.2%）等个股涨幅居前。");
        Sample week = Sample.empty().prose("本周A股个股震荡。甲股份（+9.9%）、乙股份（+8.2%）等个股涨幅居前。");

        assertThat(claims(day, "2024-06-14")).isEmpty();
        assertThat(claims(week, "2024-06-14")).containsExactly("甲股份 chg_week 2024-W24", "乙股份 chg_week 2024-W24");
    }

    @Test
    void aDayIsNotTheWeekOfTheReport() {
        assertThat(claims(Sample.empty().prose("6月15日全国电影票房达 1.9 亿元。"), "2024-06-16"))
                .isEmpty();
        assertThat(claims(Sample.empty().prose("周日大盘报收 1.7 亿元，较周六下降 9%。"), "2024-06-16"))
                .isEmpty();
        assertThat(claims(Sample.empty().prose("本周（周一至周日）大盘报收 9.2 亿元。"), "2024-06-16"))
                .containsExactly("全国 gross 2024-W24");
        assertThat(claims(Sample.empty().prose("随着6月14日上映的《甲》走强，大盘报收 9.2 亿元。"), "2024-06-16"))
                .containsExactly("全国 gross 2024-W24");
    }

    @Test
    void aSentenceWithoutATimeIsOfTheWeekItsParagraphNamedLast() {
        Sample week = Sample.empty().prose("6月3日-6月7日，上证指数跌1.2%。创业板指跌1.3%，报1,780.1点。");
        Sample day = Sample.empty().prose("6月3日-6月7日，上证指数跌1.2%。6月11日大盘回升。创业板指跌1.3%，报1,780.1点。");

        assertThat(claims(week, "2024-06-14"))
                .containsExactlyInAnyOrder("上证指数 chg_week 2024-W23", "创业板指 chg_week 2024-W23", "创业板指 close 2024-W23");
        assertThat(claims(day, "2024-06-14")).containsExactly("上证指数 chg_week 2024-W23");
    }

    @Test
    void aSentenceWithoutATimeIsNotOfTheWeekWhereItsParagraphSpokeOfAnotherTimeLast() {
        Sample season = Sample.empty().prose("今年国庆档影片票房过亿者有三。《甲》《乙》分别以 6.4 亿元和 3.7 亿元位列票房榜第一、二位。");
        Sample week = Sample.empty().prose("今年国庆档已过。本周影片票房平淡。《甲》《乙》分别以 0.9 亿元和 0.5 亿元位列票房榜第一、二位。");

        assertThat(claims(season, "2024-06-14")).isEmpty();
        assertThat(claims(week, "2024-06-14")).containsExactly("甲 gross 2024-W24", "乙 gross 2024-W24");
    }

    @Test
    void aHeadingOfTheWeekHoldsForWhatStandsUnderIt() {
        Sample report = Sample.empty()
                .prose("2.1 本周行情回顾")
                .prose("上证指数上涨1.7%。6月12日，中证1000上涨0.9%。")
                .prose("恒生指数下跌0.6%。")
                .prose("重点事件")
                .prose("深证成指上涨3.1%。");

        assertThat(claims(report, "2024-06-14")).containsExactly("上证指数 chg_week 2024-W24", "恒生指数 chg_week 2024-W24");
    }

    @Test
    void aClauseThatNamesItsOwnTimeIsNotOfTheTimeOfAnother() {
        Sample report = Sample.empty().prose("3月最后一周（3月25日-3月29日）甲指数下跌2.9%；2024年3月4日-3月29日甲指数累计下跌4.6%。");

        assertThat(claims(report, "2024-04-02"))
                .containsExactly("甲指数 chg_week 2024-W13", "甲指数 chg_period 2024-03-04/2024-03-29");
    }

    @Test
    void theMonthAChangeIsFromIsNotTheMonthItIsOf() {
        Sample report = Sample.empty().prose("国内网页端，甲助手访问量4.1亿次，较2月减少2.2%；乙助手访问量0.9亿次。");

        assertThat(claims(report, "2024-04-05"))
                .containsExactly("甲助手 visits 2024-03", "甲助手 visits_mom 2024-03", "乙助手 visits 2024-03");
    }

    @Test
    void theMonthAnAmountFellFromIsNotTheMonthItIsOf() {
        Sample report = Sample.empty().prose("国内网页端，甲助手访问量由1月的4.8亿次降至3月的4.1亿次，环比减少2.2%。");

        assertThat(claims(report, "2024-04-05")).containsExactly("甲助手 visits 2024-03", "甲助手 visits_mom 2024-03");
    }

    @Test
    void aPlaceOfADayNeedsItsDayAndOnlyThat() {
        assertThat(claims(Sample.empty().prose("截至6月13日，《甲国》位列iOS游戏畅销榜第2名。"), "2024-06-14"))
                .containsExactly("甲国 rank 2024-06-13");
        assertThat(claims(Sample.empty().prose("本周《甲国》位列iOS游戏畅销榜第2名。"), "2024-06-14"))
                .isEmpty();
        assertThat(claims(Sample.empty().prose("6月10日-6月13日，《甲国》位列iOS游戏畅销榜第2名。"), "2024-06-14"))
                .isEmpty();
        assertThat(claims(Sample.empty().prose("6月11日甲厂开会，6月13日《甲国》位列iOS游戏畅销榜第2名。"), "2024-06-14"))
                .isEmpty();
    }

    @Test
    void aWeeksReportOfMondayOrTuesdayIsOfTheWeekBefore() {
        Sample report = Sample.empty().prose("影视：大盘票房为 4.88 亿元。");

        assertThat(claims(report, MONDAY)).containsExactly("全国 gross 2024-W23");
        assertThat(claims(report, "2024-06-12")).containsExactly("全国 gross 2024-W24");
    }

    @Test
    void theWeekBeforeInABracketLeavesTheSentenceItsOwn() {
        assertThat(claims(Sample.empty().prose("6月3日-9日（前一周为5月27日-6月2日）全国票房 4.88 亿元，环比上升 14.5%。"), MONDAY))
                .containsExactly("全国 gross 2024-W23", "全国 gross_wow 2024-W23");
    }

    @Test
    void anAmountOfTwoWeeksBeforeIsNotThatOfTheWeekBefore() {
        assertThat(claims(Sample.empty().prose("6月3日-9日全国电影票房 4.88 亿元，较上周的 4.26 亿元增加 14.6%。"), MONDAY))
                .contains("全国 gross 2024-W23", "全国 gross 2024-W22");
        assertThat(claims(Sample.empty().prose("6月3日-9日全国电影票房 4.88 亿元，较上上周的 3.50 亿元增加 39.4%。"), MONDAY))
                .doesNotContain("全国 gross 2024-W22");
    }

    @Test
    void whatMoreThanAWeekBroughtIsNotOfTheWeekItsSentenceBeganWith() {
        assertThat(claims(Sample.empty().prose("第23周（6月3日-9日）影市平稳，1月1日-6月9日国内电影市场累计收获 203.5 亿元。"), MONDAY))
                .isEmpty();
    }

    @Test
    void aMonthBehindAShareIsTheOneItIsOf() {
        Sample report = Sample.empty().prose("国内网页端，甲助手访问量环比6月增长3.0%。");

        assertThat(claims(report, "2024-08-05")).isEmpty();
    }

    private static List<String> claims(Sample report, String published) {
        var extraction = new Extraction(
                1,
                Optional.of("周报"),
                Optional.empty(),
                Optional.of(LocalDate.parse(published)),
                report.paragraphs(),
                report.exhibits(),
                List.of());
        return REVIEW.review(new Document("sha", "report.pdf", DocumentKind.PDF, 1), extraction).claims().stream()
                .map(ReadClaim::observation)
                .map(one -> one.subject() + " " + one.metric() + " " + one.period())
                .toList();
    }
}
