package io.sectorbrief.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsTest {

    @ParameterizedTest
    @CsvSource({"7, 7", "7 8, 7、8", "5 2 4 3, 2–5", "1 3 3 5, 1、3、5", "1 2 5 6 7 9, 1、2、5–7、9"})
    void threeNumbersInARowAreOneRun(String numbers, String printed) {
        List<Integer> given =
                Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();

        assertThat(Runs.of(given, "、")).isEqualTo(printed);
    }
}
