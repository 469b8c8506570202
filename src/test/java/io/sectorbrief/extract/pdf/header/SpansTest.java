package io.sectorbrief.extract.pdf.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void labelsStandInTheMiddleOfTheirRows() {
        int[] starts = Spans.starts(List.of(15.0, 40.0, 60.0), rows(7), Spans.Before.BELONGS_TO_FIRST);

        assertThat(starts).containsExactly(0, 3, 5);
    }

    @Test
    void labelsOfMoreRowsThanCanBeTriedBeginHalfwayToTheLabelBefore() {
        List<Double> labels =
                IntStream.range(0, 500).mapToObj(label -> 30.0 * label + 15).toList();

        int[] starts = Spans.starts(labels, rows(1500), Spans.Before.BELONGS_TO_FIRST);

        assertThat(starts)
                .containsExactly(IntStream.range(0, 500).map(label -> 3 * label).toArray());
    }

    @Test
    void everyLabelHasARowEvenWhereAllStandOnOneHeight() {
        List<Double> labels = IntStream.range(0, 900).mapToObj(label -> 9000.0).toList();

        int[] starts = Spans.starts(labels, rows(1000), Spans.Before.BELONGS_TO_FIRST);

        assertThat(starts).isSorted().doesNotHaveDuplicates();
        assertThat(starts[899]).isLessThan(1000);
    }

    private static List<Spans.Stretch> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> new Spans.Stretch(10.0 * row, 10.0 * row + 10))
                .toList();
    }
}
