package io.sectorbrief.render.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.FigureStatus;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkedOutTest {

    @ParameterizedTest
    @CsvSource({
        "wow, fraction, -0.0302, ▼3.02%",
        "shift, fraction, 0.0052, +0.52个百分点",
        "share, fraction, 0.343, 34.3%",
        "average_rank, rank, 4.857, 第4.9名",
        "average_rank_gain, positions, 3.2857, ▲3.3",
        "rank_change, positions, -2, ▼2",
        "up_count, count, 46, 46",
        "total, CNY, 1540000000, 15.40亿元"
    })
    void aFigureIsSaidAsItsKindIs(String measure, String unit, BigDecimal number, String said) {
        var figure = new Figure(
                "id",
                "section",
                "dataset",
                Optional.empty(),
                "甲",
                Optional.empty(),
                "metric",
                measure,
                Optional.empty(),
                Period.parse("2030-W10"),
                Optional.empty(),
                Quantity.exact(number, Unit.parse(unit)),
                FigureStatus.OK,
                List.of());

        assertThat(WorkedOut.said(figure, new ChineseIdiom())).isEqualTo(said);
    }
}
