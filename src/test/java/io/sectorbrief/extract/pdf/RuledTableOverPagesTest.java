package io.sectorbrief.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The weekly report of the sample, printed by a browser: its boards of shares and films run over two pages. */
class RuledTableOverPagesTest {

    private final Extraction report =
            (Extraction) new PdfReader().read(Path.of("input/reports/media-weekly-2023-W28.pdf"));

    @Test
    void theLastRowOfAPageIsKept() {
        Exhibit shares = exhibit("2");
        assertThat(shares.rows()).hasSize(57);
        assertThat(column(shares, 1)).contains("中南传媒").doesNotHaveDuplicates();
        assertThat(column(exhibit("4"), 1)).hasSize(39).contains("Unity");
    }

    @Test
    void theHeaderRepeatedOnTheNextPageIsNoRow() {
        assertThat(report.exhibits())
                .filteredOn(exhibit -> exhibit.boxes().size() > 1)
                .isNotEmpty()
                .allSatisfy(exhibit -> assertThat(column(exhibit, 0))
                        .doesNotContain(exhibit.columns().get(0).get(0)));
    }

    @Test
    void onePageMayHoldASingleRowOfIt() {
        assertThat(column(exhibit("5"), 0)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    }

    private Exhibit exhibit(String number) {
        return report.exhibits().stream()
                .filter(exhibit -> exhibit.number().filter(number::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> column(Exhibit exhibit, int index) {
        return exhibit.rows().stream()
                .map(row -> row.cells().get(index))
                .map(Cell::text)
                .toList();
    }
}
