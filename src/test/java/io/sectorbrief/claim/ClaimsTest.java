package io.sectorbrief.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.normalise.Printed;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private final Claims claims = Claims.of(
                    Datasets.load(Path.of("src/test/resources/claim")).orThrow())
            .orThrow();

    @Test
    void parallelListsAreReadPairByPair() {
        assertThat(read("2024 年 9 月国内访问量排名前三的应用分别为 甲、乙和丙，访问量分别为 2,455 万次、2,053 万次、1,351 万次。"))
                .containsExactly(
                        "traffic_cn 甲 visits 24550000", "traffic_cn 乙 visits 20530000", "traffic_cn 丙 visits 13510000");
    }

    @Test
    void listsOfDifferentLengthAreNoClaim() {
        assertThat(read("国内访问量排名前三的应用分别为 甲、乙、丙，访问量分别为 2,455 万次、2,053 万次。")).isEmpty();
    }

    @Test
    void oneDirectionHoldsForTheWholeList() {
        assertThat(read("国内增速最快的应用分别为 甲、乙，分别环比下降 99.73%、83.78%。"))
                .containsExactly("traffic_cn 甲 visits_mom -0.9973", "traffic_cn 乙 visits_mom -0.8378");
    }

    @Test
    void scopeMayStandInTheSentenceBefore() {
        assertThat(read("国内 Top20 均超过 100 万次。访问量排名前二的应用分别为 甲、乙，访问量分别为 20 万次、10 万次。"))
                .containsExactly("traffic_cn 甲 visits 200000", "traffic_cn 乙 visits 100000");
        assertThat(read("访问量排名前二的应用分别为 甲、乙，访问量分别为 20 万次、10 万次。")).isEmpty();
    }

    @Test
    void aHeadingThatBeginsWithAMarketSaysItForAllUnderIt() {
        String first = "访问量排名前二的应用分别为 甲、乙，访问量分别为 20 万次、10 万次。";
        String second = "访问量排名前二的应用分别为 丙、丁，访问量分别为 4 万次、3 万次。";

        assertThat(read("二、国内产品：甲居首", first, "本月平稳。", second))
                .containsExactly(
                        "traffic_cn 甲 visits 200000",
                        "traffic_cn 乙 visits 100000",
                        "traffic_cn 丙 visits 40000",
                        "traffic_cn 丁 visits 30000");
        assertThat(read("国内产品", first, "全球产品", second))
                .containsExactly(
                        "traffic_cn 甲 visits 200000",
                        "traffic_cn 乙 visits 100000",
                        "traffic_global 丙 visits 40000",
                        "traffic_global 丁 visits 30000");
    }

    @Test
    void aHeadingSaysNoMarketIfItIsASentenceNamesTwoOrBeginsWithAnother() {
        String list = "访问量排名前二的应用分别为 甲、乙，访问量分别为 20 万次、10 万次。";

        assertThat(List.of("国内产品回暖。", "国内产品出海提速", "全球与国内产品", "产品月报：国内平稳", "海外产品"))
                .allSatisfy(above -> assertThat(read(above, list)).isEmpty());
        assertThat(List.of("其他产品", "海外产品：", "出海产品：谁在领跑？", "国内产品整体回升 3.2%"))
                .allSatisfy(between -> assertThat(read("国内产品", between, list)).isEmpty());
        assertThat(read("海外产品", "其中，" + list)).isEmpty();
        assertThat(read("国内AI动态", list)).isEmpty();
    }

    @Test
    void scopeIsRecalledWhereTheSentenceBeforeNamesOneAndIsLeftOutWhereNoneDoes() {
        assertThat(claims.read(paragraph("A股先涨后跌，港股走强。某甲(+5.10%)领涨。")))
                .singleElement()
                .satisfies(claim -> assertThat(claim.scope()).contains("HK"));
        assertThat(claims.read(paragraph("市场走强。某甲(+5.10%)领涨。")))
                .singleElement()
                .satisfies(claim -> assertThat(claim.scope()).isEmpty());
    }

    @Test
    void aPrintedCodeOrCurrencySaysMoreOfTheScopeThanWhatWasSpokenOfBefore() {
        assertThat(claims.read(paragraph("A股甲市走强。甲股上涨5%，收于 20 元。")))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.scope()).contains("A"));
        assertThat(claims.read(paragraph("A股甲市走强。甲股上涨5%，收于 20 港元。")))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.scope()).contains("HK"));
        assertThat(claims.read(paragraph("A股甲市走强。甲股（0700.HK）上涨5%。")))
                .singleElement()
                .satisfies(claim -> assertThat(claim.scope()).contains("HK"));
    }

    @Test
    void namesWithNumbersInBracketsAreReadWithTheirSigns() {
        assertThat(read("本周涨幅前二分别为：哔站-W(+15.89%)，光正(- 2.29%)。"))
                .containsExactly("quote 哔站-W chg 0.1589", "quote 光正 chg -0.0229");
    }

    @Test
    void subjectMayBeMadeOfHoles() {
        assertThat(read("国内 Top 20 应用访问量合计环比上升 13.7%。")).containsExactly("traffic_cn Top20合计 visits_mom 0.137");
    }

    @Test
    void wordOfComparisonIsKept() {
        Claim claim =
                claims.read(paragraph("国内增速最快的应用分别为 甲、乙，分别同比增长 99.73%、83.78%。")).get(0);

        assertThat(claim.comparison()).contains("同比");
        assertThat(claim.wanted()).contains("环比");
        assertThat(claim.raw()).isEqualTo("增长99.73%");
    }

    @Test
    void listsOfUnequalLengthAreOneClaimThatSaysSo() {
        assertThat(claims.read(paragraph("国内访问量排名前三的应用分别为 甲、乙、丙，访问量分别为 2,455 万次、2,053 万次。")))
                .singleElement()
                .satisfies(claim -> assertThat(claim.value())
                        .isEqualTo(new Printed.Unreadable(Message.of("claim_unread.uneven")
                                .with("names", 3)
                                .with("numbers", 2))));
    }

    @Test
    void numberWithoutTheMetricsUnitIsUnreadable() {
        Claim claim = claims.read(paragraph("国内访问量排名前一的应用分别为 甲，访问量分别为 20 分钟。")).get(0);

        assertThat(claim.value()).isInstanceOf(Printed.Unreadable.class);
    }

    @Test
    void whatIsSaidNextIsOfTheSameSubjectInAnyOrder() {
        assertThat(read("甲市：某股上涨 2%，收于 5 元，PE 20倍；另股收于 7 元。"))
                .containsExactly("quote 某股 chg 0.02", "quote 某股 pe 20", "quote 某股 close 5");
    }

    @Test
    void termsMayUseThoseAboveThem() {
        assertThat(read("甲市：某股收涨 2%。另股下跌 3%。")).containsExactly("quote 某股 chg 0.02", "quote 另股 chg 0.03");
    }

    @Test
    void nearestOfTheAlternativesSaidBeforeCounts() {
        assertThat(read("乙市平静。甲市：某股上涨 2%。")).containsExactly("quote 某股 chg 0.02");
        assertThat(read("甲市平静。乙市：某股上涨 2%。")).isEmpty();
    }

    @Test
    void subjectHasAndLacksWhatThePatternSays() {
        assertThat(read("甲市：某股上涨 2%，股指数上涨 1%，某债上涨 3%。")).containsExactly("quote 某股 chg 0.02");
    }

    @Test
    void wordOfDirectionOutsideTheNumberSignsEveryNumberOfTheList() {
        assertThat(read("某股、另股周跌幅2%和3%。")).containsExactly("quote 某股 chg -0.02", "quote 另股 chg -0.03");
    }

    @Test
    void whereOneOfAListIsHalfASentenceNoneIsRead() {
        assertThat(read("表现较好的某股、另股周跌幅2%和3%。")).isEmpty();
    }

    private List<String> read(String... texts) {
        List<Paragraph> paragraphs =
                Stream.of(texts).map(text -> new Paragraph(1, text, List.of())).toList();
        return claims.read(paragraphs).stream()
                .filter(claim -> claim.value() instanceof Printed.Amount)
                .map(claim -> String.join(
                        " ",
                        claim.dataset(),
                        claim.subject(),
                        claim.metric(),
                        ((Printed.Amount) claim.value()).quantity().number().toPlainString()))
                .toList();
    }

    private static List<Paragraph> paragraph(String text) {
        return List.of(new Paragraph(1, text, List.of()));
    }
}
