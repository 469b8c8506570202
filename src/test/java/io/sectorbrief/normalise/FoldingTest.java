package io.sectorbrief.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "扫毒３：人在天涯, 扫毒3:人在天涯",
        "AI 50, ai50",
        "*ST 博信, *st博信",
        "⻄部, 西部",
        "⻅龙, 见龙",
        "产品①, 产品",
        "同比², 同比",
        "5×10⁶, 5×10^6",
        "98.7⁽ᵉ⁾, 98.7",
        "某产品ᵃ, 某产品",
        "Goats³, goats",
        "'5,210¹, ² 万', '5,210万'",
        "27.5ᵇ⁾ %, 27.5%",
        "12.1⁽ᵇᵉ⁾, 12.1",
        "210⁴, 210",
        "1.10⁴, 1.10",
        "1ˢᵗ week, 1stweek",
        "nº 5 ª, no5a",
        "−5, -5",
        "[Table_Main]正文, 正文",
        "三国志・战略版, 三国志·战略版",
        "碟中谍7：致命清算（上）, 碟中谍7:致命清算(上)",
    })
    void lookAlikesFoldToTheSameKey(String printed, String key) {
        assertThat(Folding.fold(printed)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"流浪地球, 流浪地球2", "三国志·战略版, 三国志·战路版", "哪吒之魔童闹海, 哪吒2"})
    void differentNamesStayDifferent(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    /** What passes as clean at a glance is what cleaning would leave as it is. */
    @Test
    void everyCharacterIsCleanedAlikeWhetherLookedAtOrNot() {
        for (char c = 1; c < Character.MIN_SURROGATE; c++) {
            String text = "甲" + c + "1";
            assertThat(Folding.clean(text)).isEqualTo(FoldedText.of(text).text());
        }
    }
}
