package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.normalise.Entities;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of which market a sentence is that names none, by the shipped definitions. */
class ListedScopesTest {

    private static final DocumentReview REVIEW =
            new DocumentReview(Datasets.load(Path.of("jobs")).orThrow(), new Entities(List.of()));

    private static final Sample TABLES = Sample.empty()
            .table(
                    "2024年11月全球AI产品访问量",
                    "产品 | 访问量（万次） | 环比",
                    "Alpha Cut | 1894 | 20.1%",
                    "Beta Clip | 1502 | 12.4%",
                    "甲言 | 1210 | 1.0%")
            .table("2024年11月国内AI产品访问量", "产品 | 访问量（万次） | 环比", "甲言 | 1210 | 1.0%", "乙搜 | 902 | 9.9%");

    @Test
    void growthOfProductsIsOfTheMarketWhoseTableListsThemAll() {
        assertThat(claims("访问量增速最快的产品为Alpha Cut、甲言，环比分别增长 20.1%、1.0%。"))
                .containsExactlyInAnyOrder("ai_traffic_global Alpha Cut visits_mom", "ai_traffic_global 甲言 visits_mom");
    }

    @Test
    void productsOfNoTableOrOfSeveralAreOfNone() {
        assertThat(claims("访问量增速最快的产品为Alpha Cut、丙问，环比分别增长 20.1%、3.0%。")).isEmpty();
        assertThat(claims("访问量增速最快的产品为甲言，环比增长 1.0%。")).isEmpty();
    }

    @Test
    void visitsOfProductsAreOfTheMarketWhoseTableListsThemAll() {
        assertThat(claims("Alpha Cut、甲言访问量分别为 1894 万次、1210 万次。"))
                .containsExactlyInAnyOrder("ai_traffic_global Alpha Cut visits", "ai_traffic_global 甲言 visits");
    }

    @Test
    void aTableOfAnEarlierMonthThanTheOthersTellsNoMarket() {
        Sample late = Sample.empty()
                .table("2024年11月全球AI产品访问量", "产品 | 访问量（万次） | 环比", "Alpha Cut | 1894 | 20.1%")
                .table("2024年10月国内AI产品访问量", "产品 | 访问量（万次） | 环比", "乙搜 | 902 | 9.9%");

        assertThat(claims(late, "乙搜访问量为 902 万次。")).isEmpty();
        assertThat(claims(late, "Alpha Cut访问量为 1894 万次。")).containsExactly("ai_traffic_global Alpha Cut visits");
    }

    @Test
    void theWordOfAnotherComparisonIsToldWhereNoMarketIsNamed() {
        assertThat(review("访问量增速最快的产品为Alpha Cut、Beta Clip，11月访问量分别同比增长 20.1%、12.4%。")
                        .findings())
                .extracting(Finding::rule)
                .contains("claim_wording");
    }

    private static List<String> claims(String sentence) {
        return claims(TABLES, sentence);
    }

    private static List<String> claims(Sample tables, String sentence) {
        return review(tables, sentence).claims().stream()
                .map(ReadClaim::observation)
                .map(one -> one.dataset() + " " + one.subject() + " " + one.metric())
                .toList();
    }

    private static Reviewed review(String sentence) {
        return review(TABLES, sentence);
    }

    private static Reviewed review(Sample tables, String sentence) {
        Sample report = tables.prose(sentence);
        var extraction = new Extraction(
                1,
                Optional.of("月报"),
                Optional.empty(),
                Optional.of(LocalDate.parse("2024-12-05")),
                report.paragraphs(),
                report.exhibits(),
                List.of());
        return REVIEW.review(new Document("sha", "report.pdf", DocumentKind.PDF, 1), extraction);
    }
}
