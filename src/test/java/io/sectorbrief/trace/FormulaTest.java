package io.sectorbrief.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.FigureStatus;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static final Period WEEK = Period.parse("2023-W28");

    @ParameterizedTest
    @ValueSource(strings = {"total", "ytd"})
    void aSumIsWorkedWithItsNumbers(String measure) {
        assertThat(worked(measure)).contains("1 + 1 + 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"in_top5", "in_top10", "days_at_1"})
    void daysAreNoSumOfPlaces(String measure) {
        assertThat(worked(measure)).isEmpty();
    }

    private static Optional<String> worked(String measure) {
        var days = List.of(first("1"), first("2"), first("3"));
        var figure = new Figure(
                "f",
                "games",
                "rank_day",
                Optional.empty(),
                "甲",
                Optional.empty(),
                "rank",
                measure,
                Optional.empty(),
                WEEK,
                Optional.empty(),
                Value.Quantity.exact(new BigDecimal("3"), Unit.DAYS),
                FigureStatus.OK,
                days.stream().map(Observation::id).toList());
        return Formula.of(figure, days).worked();
    }

    private static Observation first(String id) {
        var at = new SourceRef(
                "sha",
                "w28.csv",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "1");
        return new Observation(
                id,
                "rank_day",
                "甲",
                "甲",
                Optional.empty(),
                "rank",
                Optional.empty(),
                WEEK,
                Optional.empty(),
                Value.Quantity.exact(BigDecimal.ONE, Unit.RANK),
                Status.ACCEPTED,
                Origin.CELL,
                at,
                List.of());
    }
}
