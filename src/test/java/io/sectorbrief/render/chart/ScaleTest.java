package io.sectorbrief.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 15.4, '0 5 10 15 20'",
        "3, 15.4, '0 5 10 15 20'",
        "96, 124, '90 100 110 120 130'",
        "-4, 3, '-4 -2 0 2 4'",
        "0, 0.31, '0.0 0.1 0.2 0.3 0.4'",
        "7, 7, '6 8'"
    })
    void stepsAreRoundAndCarryEveryValue(double least, double largest, String ticks) {
        Scale scale = Scale.around(least, largest);
        assertThat(scale.ticks().stream().map(scale::label).collect(Collectors.joining(" ")))
                .isEqualTo(ticks);
        assertThat(scale.place(least)).isBetween(0.0, 1.0);
        assertThat(scale.place(largest)).isBetween(0.0, 1.0);
    }
}
