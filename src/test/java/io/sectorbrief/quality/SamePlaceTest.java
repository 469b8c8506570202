package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamePlaceTest {

    private final SamePlace places = new SamePlace();
    private final Observation gross = Sample.sound().reviewed().observations().get(0);

    @Test
    void theSameThingReadTwiceIsNoFault() {
        assertThat(places.settle(gross)).isEqualTo(gross);
        assertThat(places.settle(gross)).isEqualTo(gross);
        assertThat(places.findings()).isEmpty();
    }

    @Test
    void differentThingsReadAtOnePlaceGetIdsOfTheirOwnAndAnErrorOnBoth() {
        Observation first = places.settle(gross);
        Observation second = places.settle(about(Period.parse("2023-W27")));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(places.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.observations()).isEqualTo(List.of(first.id(), second.id()));
        });
    }

    private Observation about(Period period) {
        return new Observation(
                gross.id(),
                gross.dataset(),
                gross.subject(),
                gross.subjectRaw(),
                gross.code(),
                gross.metric(),
                gross.scope(),
                period,
                gross.covered(),
                gross.value(),
                gross.status(),
                gross.origin(),
                gross.source(),
                gross.findings());
    }
}
