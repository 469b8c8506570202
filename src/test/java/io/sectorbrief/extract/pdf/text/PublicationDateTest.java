package io.sectorbrief.extract.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "传媒周报 2024年3月18日                                        | 2024-03-18",
                "周观察（2024年3月11日-3月17日）｜传媒组｜2024年3月18日           | 2024-03-18",
                "周观察 2024.03.11-03.17 分析师 2024.03.18                     | 2024-03-18",
                "周观察 2024-03-11 至 2024-03-17 发布 2024-03-19               | 2024-03-19",
                "周观察（2024年3月11日-17日）                                  | 2024-03-17",
                "年末观察（2024年12月30日-2025年1月5日） 2025年1月6日           | 2025-01-06",
                "数据截至2024年3月17日 报告日期：2024年3月18日                   | 2024-03-18",
                "周观察（2024年3月11日-3月17日） 《甲影》2024-03-15上映          | 2024-03-17",
                "周观察（2024年3月11日-3月17日） 《甲影》2024-08-15上映          | 2024-03-17",
                "周观察（2024年3月11日-3月17日）《甲影》定档2024-03-22 2024年3月18日 | 2024-03-18",
                "周观察 2024年3月11日（周一）-3月17日（周日） 2024年3月18日        | 2024-03-18",
                "统计日期：2024.03.11-2024.03.17 传媒组 2024.03.18              | 2024-03-18",
                "2024年03月18日 ——24Q1基金持仓                                  | 2024-03-18",
                "2024-03-18 - 21 -                                              | 2024-03-18",
            })
    void aReportIsFromTheDayItPrintsNotFromTheFirstOfTheDaysItSpeaksOf(String page, LocalDate published) {
        assertThat(PublicationDate.on(page)).contains(published);
    }

    @Test
    void aSubtitleOnTheNextLineEndsNoStretchOfDays() {
        assertThat(PublicationDate.on("2024年03月18日\n——24年一季报前瞻")).contains(LocalDate.of(2024, 3, 18));
        assertThat(PublicationDate.on("2024-03-18\n- 21 -")).contains(LocalDate.of(2024, 3, 18));
    }

    @Test
    void aPageWithoutADayTellsNone() {
        assertThat(PublicationDate.on("传媒周报 2024年第11周")).isEmpty();
        assertThat(PublicationDate.on("2024年13月40日")).isEmpty();
    }
}
