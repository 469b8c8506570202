package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import org.junit.jupiter.api.Test;

class UnlistedRestTest {

    private static final String CAPTION = "电影周榜 (2023-07-10 至 2023-07-16)";

    @Test
    void theRestIsNoFilmButItsShareCountsInTheSum() {
        Reviewed whole = board("其他 | - | 2000 | 20.0% | ");
        Reviewed more = board("其他 | - | 2000 | 30.0% | ");

        assertThat(whole.observations()).extracting(Observation::subject).containsOnly("甲", "乙");
        assertThat(whole.findings()).isEmpty();
        assertThat(more.findings()).extracting(Finding::rule).containsExactly("share_sum");
    }

    @Test
    void proseThatNamesTheRestNamesNobody() {
        Reviewed reviewed = Sample.empty()
                .prose("电影周榜：前三分别为 甲、乙、其他，票房分别为 5000万、3000万、0.20亿。")
                .reviewed();

        assertThat(reviewed.claims()).extracting(read -> read.claim().subject()).containsExactly("甲", "乙");
    }

    private static Reviewed board(String last) {
        return Sample.empty()
                .table(CAPTION, Sample.HEADER, "1 | 甲 | 5000 | 50.0% | ", "2 | 乙 | 3000 | 30.0% | ", last)
                .reviewed();
    }
}
