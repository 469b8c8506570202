package io.sectorbrief.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class FramesTest {

    @Test
    void cellsOfAColumnThatFollowOneAnotherShareAFrame() {
        assertThat(Frames.around(List.of(cell(100, 40), cell(104, 20), cell(98, 0))))
                .containsExactly(new Box(1, 98, 0, 134, 50));
    }

    @Test
    void aRowThatWasNotReadPartsTheFrames() {
        assertThat(Frames.around(List.of(cell(100, 0), cell(100, 40)))).hasSize(2);
    }

    @Test
    void columnsHaveFramesOfTheirOwn() {
        assertThat(Frames.around(List.of(cell(100, 0), cell(200, 0), cell(100, 20), cell(200, 20))))
                .hasSize(2);
    }

    private static Box cell(double left, double top) {
        return new Box(1, left, top, left + 30, top + 10);
    }
}
