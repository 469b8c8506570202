package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the shipped definitions let documents lie apart. */
class TolerancesTest {

    private final Tolerances valuation =
            new Tolerances(Datasets.load(Path.of("jobs")).orThrow().find("valuation").orElseThrow().rules().stream()
                    .filter(rule -> rule.rule().equals("document_conflict"))
                    .map(Arguments::new)
                    .toList());

    @ParameterizedTest
    @CsvSource({"20, 14, true", "20, 10, true", "20, 9.9, false", "20, 2, false", "20, -20, false"})
    void aMultipleMovesWithThePriceButNotToLessThanHalf(BigDecimal one, BigDecimal other, boolean allowed) {
        assertThat(valuation.allow(multiple(one), multiple(other))).isEqualTo(allowed);
        assertThat(valuation.allow(multiple(other), multiple(one))).isEqualTo(allowed);
    }

    private static Observation multiple(BigDecimal number) {
        Optional<String> none = Optional.empty();
        return new Observation(
                "id " + number,
                "valuation",
                "甲公司",
                "甲公司",
                none,
                "pe",
                none,
                Period.parse("2024-09"),
                Optional.empty(),
                Quantity.exact(number, Unit.MULTIPLE),
                Status.ACCEPTED,
                Origin.CELL,
                new SourceRef(
                        "f00d",
                        "report.pdf",
                        none,
                        none,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        number.toPlainString()),
                List.of());
    }
}
