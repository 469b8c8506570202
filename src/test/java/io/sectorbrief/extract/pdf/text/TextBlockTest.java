package io.sectorbrief.extract.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.page.Printed;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextBlockTest {

    @ParameterizedTest
    @MethodSource("io.sectorbrief.extract.pdf.page.BulletSigns#all")
    void everyBulletBeginsAParagraph(String sign) {
        TextBlock block = new TextBlock(Printed.run("a line that fills its column", 0, 200, 100));
        block.add(Printed.run(sign + " a point that fills its column", 0, 200, 114));

        assertThat(block.paragraphs()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("io.sectorbrief.extract.pdf.page.BulletSigns#all")
    void everyBulletSetApartJoinsWhatItPointsAt(String sign) {
        assertThat(Printed.shown(Stretched.joined(
                        List.of(Printed.run(sign, 0, 8, 100), Printed.run("a point of the list", 40, 140, 100)))))
                .isEqualTo(sign + " a point of the list");
    }
}
