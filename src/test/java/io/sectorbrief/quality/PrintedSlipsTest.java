package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Severity;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.normalise.KnownName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is misprinted beside the numbers: headers, totals among places, lists that name too many. */
class PrintedSlipsTest {

    private static final String WEEK = " (2023-07-10 至 2023-07-16)";

    @Test
    void knownMisprintOfAHeaderIsToldOnceAndMarksItsColumn() {
        Reviewed reviewed = Sample.empty()
                .table("访问榜" + WEEK, "产品 | 访问量 | 总高排名", "甲 | 20 | 1", "乙 | 10 | 2")
                .reviewed();

        assertThat(reviewed.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("header_misprint");
            assertThat(finding.expected()).contains("最高");
        });
        assertThat(marked(reviewed)).containsExactly("甲 rank", "乙 rank");
    }

    @Test
    void totalAmongThePlacesIsToldInTablesOfNoDatasetToo() {
        Finding finding = only(Sample.empty()
                .table(
                        "各省消纳",
                        "排名 | 地区 | 利用率 | 排名 | 地区 | 利用率",
                        "1 | 上海 | 100% | 3 | 全国 | 96.7%",
                        "2 | 浙江 | 99% | 4 | 宁夏 | 96.6%"));

        assertThat(finding.rule()).isEqualTo("total_ranked");
        assertThat(finding.source().column()).contains(4);
    }

    @Test
    void totalWithoutAPlaceIsAsItShouldBe() {
        assertThat(findings(Sample.empty().table("各省消纳", "排名 | 地区 | 利用率", "1 | 上海 | 100%", " | 全国 | 96.7%")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "搜索结果 TOP3 应用排名中，甲应用（绘画、修图）、乙应用、丙应用、丁应用排名靠前。",
                "访问量前三的产品分别为 甲应用、乙应用、丙应用、丁应用。",
            })
    void sentenceThatNamesMoreThanItSpeaksOfIsTold(String sentence) {
        assertThat(only(Sample.empty().prose(sentence)).rule()).isEqualTo("list_count");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "访问量前三的产品分别为 甲应用（绘画、修图）、乙应用、丙应用，访问量分别为 3、2、1。",
                "本周进入过每日畅销榜 Top 3 的是甲应用、乙应用、丙应用、丁应用。",
                "前三季度，收入前列的是甲公司、乙公司、丙公司、丁公司。",
                "Top10 中，甲应用、乙应用、丙应用增长最快。",
            })
    void sentenceThatNamesAsManyOrFewerIsSound(String sentence) {
        assertThat(findings(Sample.empty().prose(sentence))).isEmpty();
    }

    @Test
    void boardThatLagsItsDocumentIsToldOnceAndMarkedThroughout() {
        String lag = "访问榜 (2023-07-03 至 2023-07-09)";
        Sample sample = Sample.empty();
        for (String name : List.of("甲", "乙", "丙")) {
            sample = sample.table("访问榜" + WEEK, "产品 | 访问量", name + " | 100");
        }
        Reviewed reviewed = sample.table(lag, "产品 | 访问量", "丁 | 100", "戊 | 90").reviewed();

        assertThat(reviewed.findings()).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("document_period");
            assertThat(one.severity()).isEqualTo(Severity.WARN);
        });
        assertThat(marked(reviewed)).containsExactly("丁 visits", "戊 visits");
    }

    @Test
    void boardOfTheWeekBeforeMayStandBesideThisWeeksButNotOneThatHasHardlyASubjectOfIt() {
        Sample sample = Sample.empty()
                .table("访问榜" + WEEK, "产品 | 访问量", "甲 | 100", "乙 | 90", "丙 | 80")
                .table("访问榜" + WEEK, "产品 | 访问量", "丁 | 100")
                .table("访问榜" + WEEK, "产品 | 访问量", "戊 | 100");
        String before = "访问榜 (2023-07-03 至 2023-07-09)";

        assertThat(findings(sample.table(before, "产品 | 访问量", "甲 | 90", "乙 | 95", "庚 | 70")))
                .isEmpty();
        assertThat(only(sample.table(before, "产品 | 访问量", "甲 | 90", "己 | 85", "庚 | 70", "辛 | 60"))
                        .rule())
                .isEqualTo("document_period");
    }

    @Test
    void boardWithTheValuesOfThisWeekIsNotThatOfTheWeekBefore() {
        String[] rows = {"甲 | 100", "乙 | 90", "丙 | 80", "丁 | 70"};
        Sample sample = Sample.empty()
                .table("访问榜" + WEEK, "产品 | 访问量", rows)
                .table("访问榜" + WEEK, "产品 | 访问量", "戊 | 100")
                .table("访问榜" + WEEK, "产品 | 访问量", "己 | 100");
        String before = "访问榜 (2023-07-03 至 2023-07-09)";

        assertThat(only(sample.table(before, "产品 | 访问量", rows)).rule()).isEqualTo("document_period");
        assertThat(findings(sample.table(before, "产品 | 访问量", "甲 | 100", "乙 | 90", "丙 | 80", "丁 | 60")))
                .isEmpty();
    }

    @Test
    void monthsAreNoCountOfAList() {
        assertThat(findings(Sample.empty().table("前十一月产品访问榜" + WEEK, "产品 | 访问量", "甲 | 100", "乙 | 90", "丙 | 80")))
                .isEmpty();
    }

    @Test
    void listWithoutPlacesMayShowTheFirstFiveButHardlyFourOfTen() {
        String caption = "增速前十名产品访问榜" + WEEK;
        String[] four = {"甲 | 100", "乙 | 90", "丙 | 80", "丁 | 70"};
        String[] five = {"甲 | 100", "乙 | 90", "丙 | 80", "丁 | 70", "戊 | 60"};

        assertThat(only(Sample.empty().table(caption, "产品 | 访问量", four)).rule()).isEqualTo("caption_count");
        assertThat(findings(Sample.empty().table(caption, "产品 | 访问量", five))).isEmpty();
    }

    @Test
    void boardsThatLagTogetherAreToldOnceAndAllMarked() {
        Sample sample = Sample.empty();
        for (String name : List.of("甲", "乙", "丙")) {
            sample = sample.table("访问榜" + WEEK, "产品 | 访问量", name + " | 100");
        }
        String lag = " (2023-07-03 至 2023-07-09)";
        Reviewed reviewed = sample.table("访问榜一" + lag, "产品 | 访问量", "丁 | 100")
                .table("访问榜二" + lag, "产品 | 访问量", "戊 | 90")
                .reviewed();

        assertThat(reviewed.findings()).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("document_period");
            assertThat(one.related()).hasSize(1);
        });
        assertThat(marked(reviewed)).containsExactly("丁 visits", "戊 visits");
    }

    @Test
    void boardOfTheWeekBeforeBesideTheSameOfThisWeekIsNoSlip() {
        Sample sample = Sample.empty();
        for (String name : List.of("甲", "乙", "丙")) {
            sample = sample.table("访问榜" + WEEK, "产品 | 访问量", name + " | 100");
        }

        assertThat(findings(sample.table("访问榜 (2023-07-03 至 2023-07-09)", "产品 | 访问量", "甲 | 100", "戊 | 90")))
                .isEmpty();
    }

    @Test
    void companiesWithCodesOfTheirOwnAreNoMisspellingsOfEachOther() {
        String header = "代码 | 产品 | 访问量 | 天数 | 排名";
        Sample sample = Sample.empty()
                .table("访问榜" + WEEK, header, "601949.SH | 中国出版 | 100 |  | ", "300788.SZ | 中信出版 | 90 | 3 | 1");

        assertThat(findings(sample)).isEmpty();
        assertThat(only(Sample.empty()
                                .table("访问榜" + WEEK, header, " | 中国出版 | 100 |  | ", "300788.SZ | 中信出版 | 90 | 3 | 1"))
                        .rule())
                .isEqualTo("near_name");
    }

    @Test
    void aNameThatIsKnownIsNoMisspellingOfAnother() {
        Sample alike = Sample.empty()
                .table("访问榜" + WEEK, "代码 | 产品 | 访问量 | 天数 | 排名", " | 中国出版 | 100 |  | ", " | 中信出版 | 90 | 3 | 1");
        var known = new KnownName("product", "中国出版", "中国出版", Optional.empty(), Optional.empty());

        assertThat(only(alike).rule()).isEqualTo("near_name");
        assertThat(alike.reviewed("report.pdf", List.of(), new Entities(List.of(known)))
                        .findings())
                .isEmpty();
    }

    private static List<String> marked(Reviewed reviewed) {
        return reviewed.observations().stream()
                .filter(one -> !one.findings().isEmpty())
                .map(one -> one.subject() + " " + one.metric())
                .toList();
    }

    private static List<Finding> findings(Sample sample) {
        return sample.reviewed().findings();
    }

    private static Finding only(Sample sample) {
        List<Finding> findings = findings(sample);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
