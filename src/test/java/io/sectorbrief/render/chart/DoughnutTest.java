package io.sectorbrief.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DoughnutTest {

    private static final Palette PALETTE =
            new Palette(List.of("#111111", "#222222"), "#000000", "#777777", "#cccccc", "#aa0000", "#00aa00");

    @Test
    void theRingGivesRoomToALongName() {
        assertThat(ring("北方车3：雪线以北（下）")).contains("北方车3：雪线以北（下） 9.4%*");
    }

    @Test
    void aNameThatFitsLeavesTheRingAsItIs() {
        assertThat(ring("北方列车")).startsWith(ring("雪线").substring(0, 60)).contains("A71 71 ");
    }

    @Test
    void aNameThatFitsBesideNoRingIsCut() {
        assertThat(ring("北方车3：雪线以北是没有人烟的大地（下）")).contains("…").contains("A60.04 60.04 ");
    }

    private static String ring(String name) {
        return new Doughnut(PALETTE)
                .draw(
                        new Frame(316, 150, "ring"),
                        List.of(new Datum("雪线", 0.6, "60.0%"), new Datum(name, 0.094, "9.4%*")),
                        1,
                        new Datum("合计", 0, "15.17亿*"));
    }
}
