package io.sectorbrief.extract.pdf.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Printed;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProseTest {

    private static final Rect COLUMN = new Rect(0, 0, 200, 400);

    @ParameterizedTest
    @MethodSource("io.sectorbrief.extract.pdf.page.BulletSigns#all")
    void everyBulletBeginsProse(String sign) {
        assertThat(isProse("0-60 " + sign + " a point")).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    a sentence as wide as its column; 0-190 sales grew, as did prices; true
                    a sentence that ends early;       0-60 sales grew, too;            false
                    a wide title;                     0-190 sales and prices by year;  false
                    two sentences without a comma;    0-190 sales grew. Prices fell;   true
                    a name with a word cut short;     0-190 Elder Bros. Sample Press;  false
                    a row of a table;                 0-60 sales, net / 150-200 1,200; false
                    """)
    void proseIsALineOfSentencesThatFillsItsColumn(String behaviour, String line, boolean prose) {
        assertThat(isProse(line)).isEqualTo(prose);
    }

    private static boolean isProse(String line) {
        return Prose.isProse(new Line(Printed.runs(line)), COLUMN, Thresholds.USUAL);
    }
}
