package io.sectorbrief.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

    static Stream<Arguments> cells() {
        return Specification.cases("patterns.csv", 3);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("cells")
    void cellIsTakenApartAsThePatternSays(String pattern, String cell, String holes) {
        var match = TextPattern.compile(pattern).match(cell);

        assertThat(match.map(TextPatternTest::print).orElse("none")).isEqualTo(holes);
    }

    @Test
    void sentenceIsFoundOverMissingSpacesAndFullWidth() {
        TextPattern pattern = TextPattern.compile("票房[（含服务费）]为 {gross:number}，{comparison:环比|同比}{wow:change}");

        var found = pattern.findAll("要闻：本周票房(含服务费)为12.30亿元，环比 下降1.25%。");

        assertThat(found).singleElement().satisfies(match -> {
            assertThat(match.holes())
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of("gross", "12.30亿元", "comparison", "环比", "wow", "下降1.25%"));
            assertThat(match.start()).isEqualTo(5);
        });
    }

    @Test
    void spaceBeforeItIsNotItsText() {
        TextPattern pattern = TextPattern.compile("票房为 {gross:amounts}");

        assertThat(pattern.findAll("本周 票房为 3 亿元，占比 3%")).singleElement().satisfies(match -> {
            assertThat(match.start()).isEqualTo(3);
            assertThat(match.text()).isEqualTo("票房为 3 亿元");
        });
    }

    @Test
    void lastOfSeveralAmountsMaySayTheUnitOfAll() {
        TextPattern pattern = TextPattern.compile("票房为 {gross:amounts}");

        assertThat(pattern.findAll("票房为 1.36/0.62 亿元"))
                .singleElement()
                .satisfies(match -> assertThat(match.holes()).containsEntry("gross", "1.36/0.62 亿元"));
        assertThat(pattern.findAll("票房为 3、4 月之和")).isEmpty();
    }

    @Test
    void shortRunNeverCrossesTheEndOfASentence() {
        TextPattern pattern = TextPattern.compile("票房…为{gross:number}");

        assertThat(pattern.findAll("本周票房回落。收入为3亿元")).isEmpty();
        assertThat(pattern.findAll("本周票房（含服务费）为3亿元")).hasSize(1);
    }

    @Test
    void clauseBeginsAtAMarkAndNowhereElse() {
        TextPattern pattern = TextPattern.compile("^{name}{change:percent}");

        assertThat(pattern.findAll("本周，某股涨2%——另股涨3%"))
                .extracting(match -> match.holes().get("name"))
                .containsExactly("某股", "另股");
    }

    @Test
    void amountsSayTheirUnitAndEndAtAComma() {
        TextPattern pattern = TextPattern.compile("售{sold:amounts}");

        assertThat(pattern.findAll("售3场，售2万件和1万件，5场"))
                .extracting(match -> match.holes().get("sold"))
                .containsExactly("3场", "2万件和1万件");
        assertThat(pattern.findAll("售3，月")).isEmpty();
    }

    @Test
    void onlyTheFirstOfTheChangesMustSayItsDirection() {
        TextPattern pattern = TextPattern.compile("股{change:percents}");

        assertThat(pattern.findAll("股上涨1.2%、0.3%，股5%，股-1%/+2%"))
                .extracting(match -> match.holes().get("change"))
                .containsExactly("上涨1.2%、0.3%", "-1%/+2%");
    }

    @Test
    void namesInASentenceEndAtTheComma() {
        var found = TextPattern.compile("{subject:name}周涨跌幅为{chg_week:change}")
                .findAll("其中，沪深300周涨跌幅为1.92%，中证1000周涨跌幅为-0.35%。");

        assertThat(found).extracting(match -> match.holes().get("subject")).containsExactly("沪深300", "中证1000");
        assertThat(found).extracting(match -> match.holes().get("chg_week")).containsExactly("1.92%", "-0.35%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{film:name", "(甲|乙", "甲)", "[甲", "{film:colour}", "{Film:name}", "甲}"})
    void brokenPatternSaysWhereAndHowToMendIt(String pattern) {
        assertThatThrownBy(() -> TextPattern.compile(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at character")
                .hasMessageContaining(pattern);
    }

    private static String print(Map<String, String> holes) {
        return String.join("; ", holes.entrySet().stream().map(Object::toString).toList());
    }
}
