package io.sectorbrief.extract.pdf.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Printed;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TitleAboveTest {

    private static final Rect TABLE = new Rect(0, 110, 400, 300);

    @ParameterizedTest
    @MethodSource("io.sectorbrief.extract.pdf.page.BulletSigns#all")
    void everyBulletBeforeATitleIsLeftOut(String sign) {
        assertThat(title("0-80 " + sign + " Sales by year")).contains("Sales by year");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    the end of a sentence;  0-80 as the table shows；
                    the end of a paragraph; 0-80 全年票房增长。
                    texts of columns;       0-80 Sales / 150-200 Share
                    a line far above;       0-80@40 Sales by year
                    a bullet alone;         0-8 ■
                    """)
    void nothingElseIsATitle(String behaviour, String line) {
        assertThat(title(line)).isEmpty();
    }

    private static Optional<String> title(String line) {
        return TitleAbove.of(Printed.page(Printed.runs(line), List.of(), List.of(), List.of()), TABLE, Thresholds.USUAL)
                .map(Anchor.Caption::text);
    }
}
