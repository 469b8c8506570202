package io.sectorbrief.extract.pdf.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Printed;
import io.sectorbrief.extract.pdf.page.TopDown;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenRowTest {

    private static final List<Ruling> RULES = Stream.of(104, 122, 140, 158)
            .map(at -> new Ruling(Ruling.Axis.HORIZONTAL, at, 0, 300))
            .toList();

    private static final String ROWS = "0-20@118 Alder / 180-200@118 12 / 280-300@118 30%"
            + " / 0-20@136 Birch / 180-200@136 10 / 280-300@136 20%"
            + " / 0-20@154 Cedar / 180-200@154 17 / 280-300@154 25% / ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            a row like those above;             0-20@172 Elder / 180-200@172 19 / 280-300@172 25%; true
            who wrote and when;                 0-60@172 Sample desk / 260-300@172 June 2024;       false
            a paragraph;                        0-300@172 Sales grew in most of the sample towns;   false
            a text over two columns;            0-190@172 All of the towns / 280-300@172 25%;       false
            first line of text right below;     0-20@172 We / 180-200@172 do / 280-300@172 so / 0-300@183 and so on; false
            """)
    void onlyWhatFillsTheColumnsIsTheLastRow(String behaviour, String below, boolean row) {
        TopDown<Line> lines = TopDown.ofLines(Line.of(Printed.runs(ROWS + below), Thresholds.USUAL));

        assertThat(OpenRow.below(RULES, lines).isPresent()).isEqualTo(row);
    }
}
