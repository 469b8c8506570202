package io.sectorbrief.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ChineseLinesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/render/lines.csv", numLinesToSkip = 1)
    void breaksOnlyWhereChineseTypographyAllows(String text, String pieces) {
        var lines = new ChineseLines();
        lines.setText(text);
        var broken = new StringBuilder();
        int from = 0;
        for (int to = lines.next(); to != BreakIterator.DONE; to = lines.next()) {
            broken.append(broken.isEmpty() ? "" : "|").append(text, from, to);
            from = to;
        }
        assertThat(broken).hasToString(pieces);
    }
}
