package io.sectorbrief.extract.pdf.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.drawn.Glyph;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "图表4：中国某类产品榜 | 中国某类产品榜",
                "图4 中国某类产品榜 | 中国某类产品榜",
                "表2：和去年相比的变化 | 和去年相比的变化",
                "图3 中证某指数走势 | 中证某指数走势",
                "图6：中长视频用户 | 中长视频用户",
                "【图6】中国某类产品榜 | 中国某类产品榜"
            })
    void titlesMayBeginWithWordsThatSentencesGoOnWith(String line, String title) {
        assertThat(Anchor.of(run(line), Thresholds.USUAL))
                .hasValueSatisfying(
                        anchor -> assertThat(((Anchor.Caption) anchor).text()).isEqualTo(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "图4中可见走势",
                "图3和图4给出走势",
                "表2为各品类占比",
                "图3、图4所示",
                "图表6中部分公司的收入有所回落",
                "表6中国内公司的收入有所回落",
                "图6中长视频公司增速较快",
                "表6 中国内公司的收入有所回落"
            })
    void sentencesThatMentionAnExhibitAreNoCaptions(String line) {
        assertThat(Anchor.of(run(line), Thresholds.USUAL)).isEmpty();
    }

    private static Run run(String text) {
        return new Run(text, new Rect(50, 100, 50 + 10 * text.length(), 110), 108, 10, Glyph.Weight.REGULAR);
    }
}
