package io.sectorbrief.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodTextTest {

    static Stream<Arguments> printedPeriods() {
        return Specification.cases("periods.csv", 4);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("printedPeriods")
    void everyTextNamesThePeriodTheTableSays(String text, String anchor, String period, String covered) {
        var found = PeriodText.find(text, LocalDate.parse(anchor));

        assertThat(found.map(it -> it.period().token()).orElse("none")).isEqualTo(period);
        found.ifPresent(it -> assertThat(it.covered())
                .hasToString(covered.isEmpty() ? it.period().days().toString() : covered));
    }

    @ParameterizedTest
    @CsvSource({
        "07.13, 2023-07-13",
        "7/13, 2023-07-13",
        "3月8日, 2023-03-08",
        "07-14 20:39, 2023-07-14T20:39",
        "2023-07-14 24:00, 2023-07-14",
        "2023, 2023",
        "2023年, 2023",
        "2023A, 2023A",
        "2024E, 2024E",
        "2024F, 2024E",
        "2024/9/26, 2024-09-26",
        "12.30, 2022-12-30",
        "6 Jun 2025, 2025-06-06",
        "6th June 2025, 2025-06-06",
        "'June 6, 2025', 2025-06-06",
        "2-6 Jun 2025, 2025-W23",
        "'Jun. 2–8, 2025', 2025-W23",
        "3 - 14 June 2025, 2025-06-03/2025-06-14",
        "June 2025, 2025-06",
        "30 May - 5 Jun 2025, 2025-05-30/2025-06-05",
        "1 Jan – 6 Jun 2025, 2025-01-01/2025-06-06",
        "'May 30 - June 5, 2025', 2025-05-30/2025-06-05",
        "29 Dec 2024 - 4 Jan 2025, 2024-12-29/2025-01-04",
    })
    void wholeCellsMayBeShorterThanTextAllows(String cell, String period) {
        // the anchor lies in a July, but 12.30 is nearer to the December before than to the one after
        assertThat(PeriodText.read(cell, LocalDate.parse(cell.startsWith("12") ? "2023-01-08" : "2023-07-16")))
                .map(it -> it.period().token())
                .contains(period);
    }

    @Test
    void dayOfANamedMonthIsNotTakenForTheMonth() {
        assertThat(PeriodText.find("Index performance, week ended 6 Jun 2025", LocalDate.parse("2025-06-08")))
                .map(it -> it.period().token())
                .contains("2025-06-06");
        assertThat(PeriodText.find("as of 31 Jun 2025", LocalDate.parse("2025-06-08")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AI websites Top 20 May 2025, 2025-05",
        "AI websites Top50 May 2025, 2025-05",
        "Top-10 May 2025, 2025-05",
        "Week 23 Jun 2025, 2025-06",
        "W23 Jun 2025, 2025-06",
        "R1 May 2025, 2025-05",
        "40 May - 5 Jun 2025, 2025-06",
    })
    void numberThatCountsSomethingElseIsNoDayOfTheMonthBehindIt(String text, String period) {
        assertThat(PeriodText.find(text, LocalDate.parse("2025-06-08")))
                .map(it -> it.period().token())
                .contains(period);
    }

    @ParameterizedTest
    @CsvSource({"王者荣耀", "13.13", "30%", "1.2倍", "5 market 2025"})
    void whatIsNoPeriodIsNotReadAsOne(String cell) {
        assertThat(PeriodText.read(cell, LocalDate.parse("2023-07-16"))).isEmpty();
    }

    @Test
    void twoYearsInARowAreNoMisprintedMonth() {
        LocalDate day = LocalDate.parse("2023-07-16");

        assertThat(PeriodText.mentions("2022-23 赛季", day)).isEmpty();
        assertThat(PeriodText.mentions("2022-25 赛季", day)).containsExactly(new PeriodMention.Impossible("2022-25"));
    }
}
