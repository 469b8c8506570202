package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.brief.BriefModel;
import java.nio.file.Path;
import java.util.List;
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
