package io.sectorbrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.brief.BriefDefinition.Appendix;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final BriefDefinition WEEKLY = new BriefDefinition(
            "weekly",
            "周报",
            PeriodKind.WEEK,
            ZoneId.of("Asia/Shanghai"),
            "0 30 6 * * MON",
            List.of(),
            List.of(),
            List.of(new DueOn("films", 5), new DueOn("games", 14)),
            List.of(),
            Language.ZH,
            Appendix.SHOWN);

    private static final Instant MUCH_LATER = Instant.parse("2031-01-01T00:00:00Z");

    @Test
    void aWeekIsDueOnceItIsOverInTheZoneOfTheBrief() {
        Coverage coverage = dataset -> Map.of(Period.parse("2030-W10"), 10);

        assertThat(Due.periods(WEEKLY, coverage, Instant.parse("2030-03-10T15:59:59Z")))
                .isEmpty();
        assertThat(Due.periods(WEEKLY, coverage, Instant.parse("2030-03-10T16:00:00Z")))
                .containsExactly(Period.parse("2030-W10"));
    }

    @Test
    void aLineOfAYearlySheetMakesNoWeekDue() {
        Coverage coverage = dataset -> dataset.equals("films")
                ? Map.of(Period.parse("2030-W08"), 1, Period.parse("2030-W09"), 5, Period.parse("2030-W10"), 6)
                : Map.of();

        assertThat(Due.periods(WEEKLY, coverage, MUCH_LATER))
                .containsExactly(Period.parse("2030-W09"), Period.parse("2030-W10"));
    }

    @Test
    void theDaysOfAWeekAddUpAndAMonthBelongsToNoWeek() {
        Coverage coverage = dataset -> dataset.equals("games")
                ? Map.of(
                        Period.parse("2030-03-04"), 7,
                        Period.parse("2030-03-10"), 7,
                        Period.parse("2030-03-11"), 13,
                        Period.parse("2030-04"), 99)
                : Map.of();

        assertThat(Due.periods(WEEKLY, coverage, MUCH_LATER)).containsExactly(Period.parse("2030-W10"));
    }
}
