package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The document is of Sunday, 2023-07-16. */
class RelativeDateTest {

    @ParameterizedTest
    @CsvSource({
        "上周（6月26日-7月2日）票房走低。, 2023-07-03/2023-07-16",
        "昨日（7月6日）大盘下跌。, 2023-07-09/2023-07-16",
        "上个月（2023年5月）访问量回升。, 2023-06-01/2023-06-30",
        "去年（2021年）票房走低。, 2022-01-01/2022-12-31",
        "截至目前（2023年7月20日）票房走高。, at most 2023-07-16",
    })
    void daysThatTheWordCannotMeanAreTold(String sentence, String expected) {
        Reviewed reviewed = Sample.empty().prose(sentence).reviewed();

        assertThat(reviewed.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("relative_date");
            assertThat(finding.printed()).contains(sentence.substring(0, sentence.indexOf('）') + 1));
            assertThat(finding.expected()).contains(expected);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上周（7月3日-7月9日）票房走低。",
                "上周（7月10日-7月16日）票房走低。",
                "上周（7月10日-7月14日）大盘下跌。",
                "昨日（7月14日）大盘下跌。",
                "上月（6月）访问量回升。",
                "去年（2022年）票房走低。",
                "去年（2022年7月）票房走低。",
                "去年（剔除疫情影响）票房走低。",
                "截至目前（7月14日）票房走高。",
                "上周票房走低（2021年）。",
            })
    void daysThatItMayMeanAndWhatIsNoDateAreNot(String sentence) {
        assertThat(Sample.empty().prose(sentence).reviewed().findings()).isEmpty();
    }

    @Test
    void aCaptionIsToldAtItsTable() {
        Reviewed reviewed = Sample.empty()
                .table("上周（2023-06-12 至 2023-06-18）要闻", "事项 | 说明", "甲 | 乙")
                .reviewed();

        assertThat(reviewed.findings())
                .filteredOn(finding -> finding.rule().equals("relative_date"))
                .singleElement()
                .extracting(Finding::source)
                .satisfies(place -> assertThat(place.exhibit()).contains("1"));
    }
}
