package io.sectorbrief.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadeTest {

    @ParameterizedTest
    @CsvSource({"#8fb4df, #8fb4df", "brand, #7a1f3d", "brand 50%, #bd8f9e", "brand 0%, #ffffff"})
    void colourOfAThemeIsHexOrTheShadeOfAnother(String written, String hex) {
        assertThat(shade(written)).isEqualTo(hex);
    }

    @Test
    void colourNobodyNamedIsSaid() {
        assertThatThrownBy(() -> shade("brnd"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'brnd'");
        assertThatThrownBy(() -> shade("half of it")).hasMessageContaining("'half of it' is no colour");
    }

    private static String shade(String written) {
        return Shade.hex(
                written, name -> Optional.ofNullable(Map.of("brand", "#7a1f3d").get(name)));
    }
}
