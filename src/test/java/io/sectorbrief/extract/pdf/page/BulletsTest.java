package io.sectorbrief.extract.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulletsTest {

    @ParameterizedTest
    @ValueSource(strings = {"•", "■", "◆", "●", "➢", "➤", "▶", "★"})
    void usualSignsAreBullets(String sign) {
        assertThat(BulletSigns.all()).contains(sign);
    }

    @ParameterizedTest
    @MethodSource("io.sectorbrief.extract.pdf.page.BulletSigns#all")
    void theListAndItsPatternAgree(String sign) {
        assertThat(Bullets.isOne(sign)).isTrue();
        assertThat(Bullets.begins(sign + " a point")).isTrue();
        assertThat(Bullets.isOne(sign + sign)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1", "a", "一"})
    void otherSignsAreNone(String sign) {
        assertThat(Bullets.begins(sign)).isFalse();
    }
}
