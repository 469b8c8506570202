package io.sectorbrief.extract.pdf.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.page.Printed;
import io.sectorbrief.extract.pdf.page.Run;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleSpansTest {

    /** Columns are 20 wide and begin every 30 points; a star stands before one set in the middle of the header. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
                    in the middle of two each;              a b c d;    15-35 X / 75-95 Y;    0-1 2-3
                    in the middle of three and of two;      a b c d e;  30-50 X / 105-125 Y;  0-2 3-4
                    over one each;                          a b;        0-20 X / 30-50 Y;     0-0 1-1
                    all on the left of what they cover;     a b c d;    0-10 X / 60-70 Y;     0-1 2-3
                    all on the right of what they cover;    a b c d;    40-50 X / 100-110 Y;  0-1 2-3
                    all off the middle by one distance;     a b c d;    25-45 X / 85-105 Y;   0-1 2-3
                    over columns of different names;        a b c d;    45-65 X;              0-3
                    over no two columns of one name;        a b a b;    45-65 X;              1-2
                    beside a column that may need no title; *a b;       30-50 X;              1-1
                    over a column that needs a title;       a b;        30-50 X;              0-1
                    """)
    void titlesShareOutTheColumns(String where, String columns, String titles, String spans) {
        List<Spans.Stretch> stretches = Printed.runs(titles).stream()
                .map(Run::box)
                .map(box -> new Spans.Stretch(box.left(), box.right()))
                .toList();

        List<TitleSpans.Span> covered = TitleSpans.of(stretches, slots(columns.split(" ", -1)), Printed.SIZE);

        assertThat(covered.stream()
                        .map(span -> span.first() + "-" + span.last())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(spans);
    }

    private static List<TitleSlot> slots(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(i -> new TitleSlot(names[i], place(names[i]), 30 * i, 30 * i + 20, 30 * i, 30 * i + 20))
                .toList();
    }

    private static TitleSlot.Place place(String name) {
        return name.startsWith("*") ? TitleSlot.Place.IN_THE_MIDDLE : TitleSlot.Place.BELOW;
    }
}
