package io.sectorbrief.extract.pdf.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.drawn.Aside;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Printed;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.ChartThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartLabelsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    slices that make a whole;   0-60@100 Drama, 60% / 80-150@150 Comedy, 40%;  Drama = 60%, Comedy = 40%
                    bars that lie;              30-60@100 Drama / 90-110@100 12.5 / 20-60@130 Comedy / 150-170@130 8 / 25-60@160 Crime / 120-140@160 3; Drama = 12.5, Comedy = 8, Crime = 3
                    bars that stand;            0-40@200 Drama / 60-100@200 Comedy / 120-160@200 Crime / 10-30@100 12.5 / 70-90@150 8 / 130-150@120 10; Drama = 12.5, Comedy = 8, Crime = 10
                    bars over years;            10-30@200 2021 / 70-90@200 2022 / 130-150@200 2023 / 10-30@100 12% / 70-90@150 8% / 130-150@120 10%; 2021 = 12%, 2022 = 8%, 2023 = 10%
                    """)
    void eachCategoryHasItsLabel(String chart, String labels, String pairs) {
        assertThat(read(Printed.runs(labels), List.of())).isEqualTo(pairs);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    slices that make no whole;          0-60@100 Drama, 60% / 80-150@150 Comedy, 30%
                    bars of which one has two labels;   30-60@100 Drama / 90-110@100 12 / 130-150@100 14 / 20-60@130 Comedy / 90-110@130 8 / 25-60@160 Crime / 90-110@160 3 / 22-60@190 War / 90-110@190 5
                    too few bars;                       30-60@100 Drama / 90-110@100 12 / 20-60@130 Comedy / 90-110@130 8
                    standing bars with a label missing; 0-40@200 Drama / 60-100@200 Comedy / 120-160@200 Crime / 10-30@100 12 / 70-90@150 8
                    labels nearer to the next bar;      0-40@200 Drama / 60-100@200 Comedy / 120-160@200 Crime / 10-30@100 12 / 106-116@150 8 / 130-150@120 10
                    """)
    void nothingIsReadWhereAnythingIsLeftToGuess(String chart, String labels) {
        assertThat(read(Printed.runs(labels), List.of())).isEmpty();
    }

    @Test
    void categoriesMayBeSlanted() {
        List<Aside> slanted = List.of(turned("Drama", 10), turned("Comedy", 70), turned("Crime", 130));

        assertThat(read(Printed.runs("10-30@100 12.5 / 70-90@150 8 / 130-150@120 10"), slanted))
                .isEqualTo("Drama = 12.5, Comedy = 8, Crime = 10");
    }

    @Test
    void ofMoreTextsThanBarsHaveNothingIsRead() {
        List<Run> many = new ArrayList<>();
        for (int bar = 0; bar < ChartThresholds.MOST_LABELS / 2 + 1; bar++) {
            many.add(Printed.run("Film", 20, 60, 100 + 20 * bar));
            many.add(Printed.run("" + bar, 90, 110, 100 + 20 * bar));
        }

        assertThat(read(many, List.of())).isEmpty();
        assertThat(read(many.subList(2, many.size()), List.of())).isNotEmpty();
    }

    private static Aside turned(String text, double left) {
        return new Aside(Aside.Kind.TURNED, text, new Rect(left, 190, left + 20, 230));
    }

    private static String read(List<Run> runs, List<Aside> asides) {
        Zone zone = new Zone(
                Printed.page(runs, List.of(), List.of(), asides),
                Zone.Start.CAPTION,
                Optional.empty(),
                new Rect(0, 0, 500, 9_000),
                Optional.empty(),
                List.of(),
                Zone.End.CLOSED);
        return ChartLabels.read(zone, Thresholds.USUAL).stream()
                .flatMap(read -> read.pairs().stream())
                .map(pair -> pair.category().text() + " = " + pair.value().text())
                .collect(Collectors.joining(", "));
    }
}
