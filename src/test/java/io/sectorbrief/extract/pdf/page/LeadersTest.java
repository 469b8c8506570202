package io.sectorbrief.extract.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
                    dots set together;      0-90 Total........ / 100-120 12 / 140-160 15;     Total | 12 | 15
                    dots set apart;         0-90 Total . . . . . / 100-120 12 / 140-160 15;   Total | 12 | 15
                    dots in a text of their own; 0-40 Total / 50-90 . . . . . / 100-120 1,234; Total | 1,234
                    dots up to the figure;  0-120 Total........£1,234;                        Total | £1,234
                    dots up to a page;      0-120 Chapter.....12;                             Chapter.....12
                    an ellipsis;            0-90 and so on ... / 100-120 12 / 140-160 15;     and so on ... | 12 | 15
                    a page number;          0-90 Chapter ..... / 100-120 12;                  Chapter ..... | 12
                    nothing led to;         0-90 Total .....;                                 Total .....
                    no label;               0-90 ..... / 100-120 12 / 140-160 15;             ..... | 12 | 15
                    """)
    void leadersAreSetApartFromTheirLabels(String leader, String line, String kept) {
        assertThat(Printed.shown(new Leaders().without(Printed.runs(line)))).isEqualTo(kept);
    }
}
