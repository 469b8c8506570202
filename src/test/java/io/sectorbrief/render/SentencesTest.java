package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.Language;
import io.sectorbrief.brief.Titles;
import io.sectorbrief.model.Period;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What sections say of figures that ask for other words than usual. */
class SentencesTest {

    @Test
    void whereAllFellTheFirstFellLeast() {
        assertThat(page(MadeUp.ofOne("market", "2023-W27", "fallen")).text())
                .contains("上证指数下跌0.17%，跌幅最小；人工智能指数下跌4.28%，跌幅最大")
                .doesNotContain("表现最好");
    }

    @Test
    void aBoardWithoutOneBeforeItHasNoColumnsOfMovesAndSaysWhy() {
        Document page = page(MadeUp.ofOne("box-office", "2023-W27", "first-board"));

        assertThat(page.select(".exhibit th").eachText()).contains("周票房（万元）").doesNotContain("变动", "环比");
        assertThat(page.select(".exhibit .source").text()).contains("没有上周的榜单，故无变动与环比");
    }

    @Test
    void averageRanksWithoutOnesBeforeThemHaveNoColumnOfChanges() {
        Document page = page(MadeUp.ofOne("games-month", "2024-09", "first-days"));

        assertThat(page.select(".exhibit th").eachText()).contains("平均名次").doesNotContain("较上月");
    }

    @Test
    void theShareOfTheMarketIsWorkedOutAsThatOfTheFirstThree() {
        Document page = page(MadeUp.ofOne("box-office", "2023-W27", "first-board"));

        assertThat(page.select(".exhibit td").eachText()).contains("37.0%").doesNotContain("36.8%");
        assertThat(page.select(".exhibit .source").text()).contains("占大盘为周票房除以全国周票房");
    }

    @Test
    void aFilmsMonthNamesTheWeeksItsBoardsDoNotHaveItIn() {
        Document page = page(MadeUp.ofOne("box-office-month", "2023-07", "month-lacking"));

        assertThat(page.select(".exhibit tr:contains(乙片)").text()).contains("缺第28周");
        assertThat(page.select(".exhibit tr:contains(甲片)").text()).doesNotContain("缺第");
    }

    @Test
    void aMonthOfAnotherNumberOfWeeksThanTheOneBeforeSaysWhyItIsNotCompared() {
        assertThat(page(MadeUp.ofOne("box-office-month", "2024-09", "month-uneven"))
                        .text())
                .contains("上月有5周，本月4周，周数不等，故不作比较")
                .doesNotContain("环比");
    }

    @Test
    void aWeekWithoutABoardIsToldOnceForAllFilms() {
        Document page = page(MadeUp.ofOne("box-office-month", "2023-07", "month-boardless"));

        assertThat(page.select(".exhibit .source").text()).contains("第30周没有榜单，未计入");
        assertThat(page.select(".exhibit th").eachText()).doesNotContain("不在榜的周");
    }

    @Test
    void aPlaceThatBoundsLeaveOpenIsSaidToBeSo() {
        Document page = page(MadeUp.ofOne("box-office-month", "2023-07", "month-bounded"));

        assertThat(page.select("p.text").text()).contains("其次是《乙片》", "未必确定");
        assertThat(page.select(".exhibit tr:contains(乙片) .rank").text()).contains("‡");
        assertThat(page.select(".exhibit tr:contains(甲片) .rank").text()).doesNotContain("‡");
    }

    @Test
    void aBoardWithChangesButNoMovesDoesNotExplainMoves() {
        Document page = page(MadeUp.ofOne("box-office", "2023-W27", "changed-board"));

        assertThat(page.select(".exhibit .source").text()).contains("环比为与上周相比").doesNotContain("名次之差");
    }

    @Test
    void whatDidNotMoveIsNotCalledTheLargestFall() {
        assertThat(page(MadeUp.ofOne("box-office", "2023-W27", "changed-board")).text())
                .contains("《乙片》环比持平，居末")
                .doesNotContain("降幅最大");
    }

    @Test
    void whereAClimbIsNotPrintedTheOthersAreNotCalledTheFurthestOfAll() {
        assertThat(page(MadeUp.ofOne("app-search", "2023-W27", "climbs")).text())
                .contains("列有上升位数的应用中，搜索排名上升最多的是乙用（升30位）、丙用（升12位）。");
    }

    @Test
    void aKeyPointOfWhoCameAndLeftIsASentence() {
        assertThat(page(MadeUp.ofOne("box-office", "2023-W28", "weekly")).text())
                .containsPattern("进出：《碟中谍7：致命清算（上）》（1\\.43亿元）[^；]*新进榜；《闪电侠》（上周第7位）[^。]*退出榜单。");
        assertThat(page(MadeUp.ofOne("games", "2023-W28", "weekly")).text()).containsPattern("退出：《[^：]*：?[^：]*》退出前十名。");
    }

    @Test
    void anAverageRankIsNoPlace() {
        assertThat(page(MadeUp.ofOne("games", "2023-W28", "weekly")).text())
                .contains("平均名次最靠前的是《王者荣耀》（1.0），其次是《和平精英》（2.1）、")
                .doesNotContain("第1.0位");
    }

    @Test
    void noBlankStandsBetweenTheSentencesOfTwoBoards() {
        assertThat(page(MadeUp.ofOne("series", "2023-W28", "two-boards")).text())
                .contains("《长河》（79.57）。综艺热度首位为《山间来信》（60.67）。");
    }

    @Test
    void appsWhosePlaceIsNotPrintedAreListedBehindTheOthers() {
        assertThat(page(MadeUp.ofOne("app-search", "2023-W27", "climbs"))
                        .select(".exhibit tbody th.name")
                        .eachText())
                .containsExactly("甲用", "乙用", "丙用");
    }

    @Test
    void theFastestOfABoardStandsOnIt() {
        Document page = page(MadeUp.ofOne("ai-global", "2024-09", "fast-outsider"));

        assertThat(page.select(".headline").text()).contains("榜内乙品增长最快").doesNotContain("丙品");
        assertThat(page.select("ul.points").text())
                .contains("乙品环比增长20.0%，增速为榜内最高")
                .doesNotContain("丙品");
        assertThat(page.select(".exhibit:contains(增速居前) .source").text()).contains("含榜外产品");
    }

    @Test
    void aShareThatMovedIsToldWithAVerb() {
        assertThat(page(MadeUp.ofOne("ai-global", "2024-09", "fast-outsider")).text())
                .contains("搜索占60.0%（较上月下降0.8个百分点），居首");
    }

    @Test
    void whatIsInsertedBetweenTwoChangesEndsWithAComma() {
        assertThat(page(MadeUp.ofOne("box-office", "2023-W27", "falling-weeks")).text())
                .contains("环比下降34.8%，连续2周下降，为近9周最低，同比下降61.6%");
    }

    @Test
    void theFirstThreeAreAShareOfSomething() {
        assertThat(page(MadeUp.ofOne("box-office", "2023-W27", "falling-weeks")).text())
                .contains("前三部合计占大盘75.6%");
    }

    @Test
    void aDashIsExplainedInEachColumnThatHasOne() {
        assertThat(page(MadeUp.ofOne("box-office", "2023-W27", "falling-weeks"))
                        .select(".exhibit .source")
                        .text())
                .contains("变动为与上周名次之差，— 为持平；环比为 — 者没有上周的数字");
        assertThat(page(MadeUp.ofOne("livestream", "2023-W27", "pieces-sold"))
                        .select(".exhibit .source")
                        .text())
                .contains("变动为与上期名次之差")
                .doesNotContain("—");
    }

    @Test
    void boundsAreExplainedWhereThereAreAny() {
        assertThat(page(MadeUp.ofOne("livestream", "2023-W27", "bounded-sellers"))
                        .text())
                .contains("≥、≤、约 为原文所给的界限");
        assertThat(page(MadeUp.ofOne("livestream", "2023-W27", "pieces-sold")).text())
                .doesNotContain("≥");
    }

    @Test
    void piecesSoldAreToldWithTheirChange() {
        assertThat(page(MadeUp.ofOne("livestream", "2023-W27", "pieces-sold")).text())
                .contains("销售额合计9.51亿元，环比增长61.5%；销量合计800.00万件，环比增长20.0%。");
    }

    @Test
    void whoLeadsIsNotSaidToRiseTwice() {
        assertThat(page(MadeUp.ofOne("market", "2023-W27", "closes")).text())
                .contains("涨幅前三为甲网（30.57%）、乙网（20.00%），跌幅前三为丙网（8.13%）。");
    }

    @Test
    void closesAreListedAsTheSourceListsThem() {
        assertThat(page(MadeUp.ofOne("market", "2023-W27", "closes")).text())
                .contains("收盘点位：上证指数 3,200.50、纳斯达克指数 14,000.25。");
    }

    @Test
    void aSectionWithoutATemplateSaysWhoLeadsAndPrintsItsBoardByPlace() {
        Document page = page(chains("chains"));

        assertThat(page.select(".headline").text()).isEqualTo("院线周票房首位为甲院线（2.23亿元），榜单合计4.94亿元，环比增长3.0%。");
        assertThat(page.select("ul.points").text()).contains("院线：甲院线以2.23亿元居院线周票房首位，环比增长20.0%，榜单合计4.94亿元，环比增长3.0%。");
        assertThat(page.select(".exhibit .caption").text()).isEqualTo("图表 1：院线周票房");
        assertThat(page.select(".exhibit thead th").eachText())
                .containsExactly("排名", "变动", "对象", "周票房（万元）", "环比", "票房占比", "占榜单");
        assertThat(page.select(".exhibit tbody tr").eachText())
                .startsWith("1 ▲1 甲院线 22,330.00 ▲20.0% 14.5% 45.2%", "2 ▼1 乙院线 14,476.00 ▲10.0% 9.4% 29.3%");
    }

    @Test
    void aSectionWithoutATemplateIsToldInEnglishToo() {
        Document page =
                Jsoup.parse(new HtmlRenderer(Templates.in(Path.of("templates"), Language.EN), HtmlRendererTest.CROPS)
                        .html(MadeUp.in(Language.EN, chains("chains"))));

        assertThat(page.select("ul.points").text())
                .contains("with CNY 223.30 million, up 20.0% WoW; the board totalled CNY 494.34 million, up 3.0% WoW.");
        assertThat(page.select(".exhibit thead th").eachText()).anyMatch(head -> head.endsWith(" (CNY m)"));
    }

    @Test
    void aBoardOfSeveralMarketsIsATableEach() {
        Document page = page(chains("chains-of-two-markets"));

        assertThat(page.select(".exhibit .caption").eachText()).containsExactly("图表 1：院线周票房（A股）", "图表 2：院线周票房（港股）");
        assertThat(page.select(".exhibit td.rank").eachText()).containsExactly("1", "2", "3", "1", "2", "3");
        assertThat(page.select("ul.points").text()).contains("甲院线A以2.23亿元居院线周票房（A股）首位");
    }

    @Test
    void moneyOfSeveralCurrenciesSaysInEachCellOfWhich() {
        Document page = page(chains("sellers-of-two-currencies"));

        assertThat(page.select(".exhibit thead th").eachText()).contains("周票房").doesNotContain("周票房（万元）");
        assertThat(page.select(".exhibit tbody td").eachText()).contains("2.23亿元", "4,500.00万美元", "1.26亿元");
        assertThat(page.text()).doesNotContain("最高");
    }

    @Test
    void inAWorkbookMoneyOfSeveralCurrenciesHasAColumnThatSaysInWhich() {
        assertThat(new WorkbookRenderer(Templates.in(Path.of("templates"))).xml(chains("sellers-of-two-currencies")))
                .contains("head=\"单位\"", "<c>美元</c>", "<c>元</c>");
    }

    private static BriefModel chains(String table) {
        BriefModel model = MadeUp.model(
                "weekly-chains",
                "院线周报",
                Period.parse("2023-W28"),
                Map.of("cinema-chains", "院线"),
                List.of("cinema-chains"),
                MadeUpFigures.of(table, name -> name));
        var titles = new Titles(
                Map.of("cinema_chain_week", "院线周票房"),
                Map.of("cinema_chain_week", Map.of("gross", "周票房", "share", "票房占比")),
                Map.of());
        return BriefModelChange.of(model).titles(titles).made();
    }

    @Test
    void dataThatAreNotThereAreNotSaidToWaitInQuarantine() {
        var pdf = new PdfRenderer(Templates.in(Path.of("templates")), HtmlRendererTest.CROPS);

        assertThat(Jsoup.parse(pdf.xhtml(MadeUp.ofOne("box-office-month", "2023-07", "month-boardless"), List.of()))
                        .text())
                .contains("“部分”的数据不全，缺失或待核的未计入");
    }

    private static Document page(BriefModel model) {
        return Jsoup.parse(new HtmlRenderer(Templates.in(Path.of("templates")), HtmlRendererTest.CROPS).html(model));
    }
}
