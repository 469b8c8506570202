package io.sectorbrief.extract.pdf.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.page.Printed;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void aWordThatTheTypesetterDividedIsOneEvenWhereItsLineLeftRoom() {
        Block cell = new Block(List.of(
                Printed.run("Tender re\u00AD", 0, 45, 100), Printed.run("peated after an appeal", 0, 110, 112)));

        assertThat(cell.text(200)).isEqualTo("Tender repeated after an appeal");
    }
}
