package io.sectorbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which cells a sheet takes for numbers, and how it shows them. */
class PrintedNumberTest {

    @Test
    void aNumberIsShownAsItWasPrinted() {
        assertThat(table("154,000.00", "0", "-3.0%", "+12.5%", "(1,234)", "−7", "0.07"))
                .containsExactly(
                        "154000.00 #,##0.00",
                        "0 0",
                        "-0.030 0.0%",
                        "0.125 +0.0%;-0.0%",
                        "-1234 #,##0;(#,##0)",
                        "-7 0",
                        "0.07 0.00");
    }

    @Test
    void aMarkOfAFootnoteIsShownBehindItsNumber() {
        assertThat(table("5,210²", "98.7⁽ᵉ⁾", "-3.0%ᵇ", "(1,234)¹,²"))
                .containsExactly(
                        "5210 #,##0\"²\"", "98.7 0.0\"⁽ᵉ⁾\"", "-0.030 0.0%\"ᵇ\"", "-1234 #,##0\"¹,²\";(#,##0)\"¹,²\"");
        assertThat(table("¹5", "5²6")).isEmpty();
    }

    @Test
    void whatASheetWouldNotKeepAsPrintedStaysText() {
        assertThat(table(
                        "000001",
                        "1,23",
                        "1.2.3",
                        "=1+1",
                        "-",
                        "",
                        "1亿+",
                        "2023-07-16",
                        "(5",
                        "12345678901234567",
                        "1e5",
                        "+-1"))
                .isEmpty();
    }

    private static java.util.List<String> table(String... texts) {
        return java.util.Arrays.stream(texts)
                .flatMap(text -> PrintedNumber.of(text).stream())
                .map(number -> number.value().toPlainString() + " " + number.format())
                .toList();
    }
}
