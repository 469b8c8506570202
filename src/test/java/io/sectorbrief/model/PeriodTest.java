package io.sectorbrief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2023-W28, 2023-07-10, 2023-07-16",
        "2020-W53, 2020-12-28, 2021-01-03",
        "2025-W01, 2024-12-30, 2025-01-05",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-07-13, 2023-07-13, 2023-07-13",
        "2023-07-14T20:39, 2023-07-14, 2023-07-14",
        "2023-Q1, 2023-01-01, 2023-03-31",
        "2023-H2, 2023-07-01, 2023-12-31",
        "2023, 2023-01-01, 2023-12-31",
        "2023A, 2023-01-01, 2023-12-31",
        "2024E, 2024-01-01, 2024-12-31",
        "2022-11-30/2023-06-30, 2022-11-30, 2023-06-30",
        "undated, 0001-01-01, 9999-12-31",
    })
    void tokenIsReadAndPrintedBack(String token, LocalDate first, LocalDate last) {
        Period period = Period.parse(token);

        assertThat(period.token()).isEqualTo(token);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-W54", "2023-W00", "2021-W53", "2023-13", "2023-Q5", "2023-H0", "yesterday", ""})
    void whatIsNoPeriodIsRefused(String token) {
        assertThatThrownBy(() -> Period.parse(token)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-W01, 2022-W52, 2023-W02, 2022-W01",
        "2020-W53, 2020-W52, 2021-W01, 2019-W52",
        "2024-01, 2023-12, 2024-02, 2023-01",
        "2023-Q1, 2022-Q4, 2023-Q2, 2022-Q1",
        "2023-H1, 2022-H2, 2023-H2, 2022-H1",
        "2024, 2023, 2025, 2023",
        "2024A, 2023A, 2025A, 2023A",
        "2024E, 2023E, 2025E, 2023E",
        "undated, undated, undated, undated",
        "2023-07-10/2023-07-14, 2023-07-05/2023-07-09, 2023-07-15/2023-07-19, 2022-07-10/2022-07-14",
    })
    void neighboursHaveTheSameKind(String token, String previous, String next, String yearBefore) {
        Period period = Period.parse(token);

        assertThat(period.previous()).hasToString(previous);
        assertThat(period.next()).hasToString(next);
        assertThat(period.yearBefore()).hasToString(yearBefore);
    }

    @Test
    void everyDayOfManyYearsLiesInItsWeekAndItsWeekReadsBack() {
        for (LocalDate day = LocalDate.of(2015, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            Period week = Period.week(day);
            assertThat(week.days().contains(day)).isTrue();
            assertThat(Period.parse(week.token())).isEqualTo(week);
        }
    }
}
