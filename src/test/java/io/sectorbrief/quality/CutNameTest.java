package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Finding;
import org.junit.jupiter.api.Test;

class CutNameTest {

    @Test
    void aNameThatEndsInDotsIsMarkedOnceATable() {
        Reviewed reviewed = Sample.empty()
                .table(
                        Sample.BOARD,
                        Sample.HEADER,
                        "1 | 甲乙丙... | 5000 | 50.0% | 2023-07-01",
                        "2 | 丁… | 3000 | 30.0% | 2023-07-02",
                        "3 | V.I.P. | 2000 | 20.0% | 2023-07-03")
                .reviewed();

        assertThat(reviewed.findings()).extracting(Finding::rule).containsExactly("name_cut", "name_cut");
        assertThat(reviewed.observations())
                .filteredOn(one -> !one.findings().isEmpty())
                .extracting(one -> one.subjectRaw())
                .containsOnly("甲乙丙...", "丁…");
    }
}
