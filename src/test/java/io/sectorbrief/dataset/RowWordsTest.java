package io.sectorbrief.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"合计", "总 计", "小计：", "汇总", "Ｔｏｔａｌ", "Grand Total", "Top10 合计", "前十名合计", "平均值"})
    void theUsualTotalsHoldEverywhere(String name) {
        assertThat(RowWords.USUAL.isTotal(name)).isTrue();
        assertThat(RowWords.USUAL.isRemainder(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"其他", "其它", "其余", "其 他", "其他影片", "其余类别（未上榜）", "Others", "OTHER", "All others"})
    void theUsualRemaindersHoldEverywhere(String name) {
        assertThat(RowWords.USUAL.isRemainder(name)).isTrue();
        assertThat(RowWords.USUAL.isTotal(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"其他人的生活", "总计划", "Total Recall", "Otherside", "合计科技", "小计算器", "全国", "汇总通"})
    void aNameThatContainsSuchAWordIsAName(String name) {
        assertThat(RowWords.USUAL.isTotal(name)).isFalse();
        assertThat(RowWords.USUAL.isRemainder(name)).isFalse();
    }

    @Test
    void aDatasetAddsWordsOfItsOwnAndTakesUsualOnesBack() {
        var words = new RowWords(List.of("大盘合算"), List.of("长尾"), List.of("Others"));

        assertThat(words.isTotal("大盘 合算")).isTrue();
        assertThat(words.isRemainder("长尾")).isTrue();
        assertThat(words.isRemainder("OTHERS")).isFalse();
        assertThat(words.isRemainder("其他")).isTrue();
    }
}
