package io.sectorbrief.extract.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.drawn.Glyph;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingOrderTest {

    /** Blocks as {@code name left-right top-bottom}, top down. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
                    one column is read down;                   a 0-100 0-50, b 0-100 60-90, c 0-100 100-120;    a b c
                    a column is read before the one beside it; a 0-100 0-50, x 120-220 0-50, b 0-100 60-90, y 120-220 60-90;             a b x y
                    a wide block parts the columns;            a 0-100 0-50, x 120-220 0-50, w 0-220 60-80, b 0-100 90-120, y 120-220 90-120, c 0-100 130-150; a x w b c y
                    what a wide block does not part goes on;   w 0-220 0-20, a 0-100 30-50, x 120-220 30-50, b 0-100 60-90;              w a b x
                    a heading stands right over its block;     h 0-60 60-70, x 120-220 0-50, w 0-220 75-120; x h w
                    a block far above a wide one is none;      x 120-220 0-50, h 0-60 60-70, w 0-220 100-120;   h x w
                    """)
    void columnsAreReadOneAfterTheOther(String behaviour, String blocks, String order) {
        List<TextBlock> read = ReadingOrder.of(Arrays.stream(blocks.split(",", -1))
                .map(ReadingOrderTest::block)
                .toList());

        assertThat(read).extracting(block -> block.first().text()).containsExactly(order.split(" ", -1));
    }

    @Test
    void moreBlocksThanAPageOfTextHasAreLeftAsTheyStand() {
        List<TextBlock> blocks = IntStream.rangeClosed(0, TextThresholds.MOST_BLOCKS)
                .mapToObj(i -> i % 2 == 0 ? block("x 120-220 " + i + "-" + i) : block("a 0-100 " + i + "-" + i))
                .toList();

        assertThat(ReadingOrder.of(blocks)).isEqualTo(blocks);
        assertThat(ReadingOrder.of(blocks.subList(0, TextThresholds.MOST_BLOCKS)))
                .isNotEqualTo(blocks.subList(0, TextThresholds.MOST_BLOCKS));
    }

    private static TextBlock block(String described) {
        String[] parts = described.strip().split("[ -]", -1);
        Rect box = new Rect(number(parts[1]), number(parts[3]), number(parts[2]), number(parts[4]));
        return new TextBlock(new Run(parts[0], box, box.bottom() - 2, 10, Glyph.Weight.REGULAR));
    }

    private static double number(String points) {
        return Double.parseDouble(points);
    }
}
