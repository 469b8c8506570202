package io.sectorbrief.extract.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.page.Printed;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

    /** What a divided word's hyphen is written as. */
    private static final String SOFT = "\u00AD";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    whole elsewhere;                      the inter- / national market / International and national or inter alia
                    nowhere else;                         the inter- / national market
                    its halves at the ends of lines only; an inter- / national market of inter- / national films
                    """)
    void wordThatALinesEndDividedIsMarked(String seen, String document) {
        assertThat(hyphens(document).marked("the inter-", "national market")).isEqualTo("the inter" + SOFT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    hyphened elsewhere;     the box- / office hit / Box-office sales;       the box-;     office hit
                    of two words elsewhere; the box- / office hit / a box in the Office;    the box-;     office hit
                    a name's second half;   in New- / York;                                 in New-;      York
                    the last of three;      a state-of- / the art;                          a state-of-;  the art
                    the first of three;     the well- / to-do;                              the well-;    to-do
                    a number;               over 12- / month terms;                         over 12-;     month terms
                    a dash of its own;      films - / and more;                             films -;      and more
                    no hyphen at all;       long- / term / the market;                      the market;   grew
                    """)
    void hyphenThatWasTypedIsKept(String seen, String document, String above, String below) {
        assertThat(hyphens(document).marked(above, below)).isEqualTo(above);
    }

    private static Hyphens hyphens(String document) {
        return new Hyphens(List.of(Printed.lines(document.split(" / ", -1))));
    }
}
