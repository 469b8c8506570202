package io.sectorbrief.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class ObservationTextTest {

    private static final Document REPORT = Samples.document("report", "report.csv");
    private static final Period WEEK = Period.parse("2023-W28");

    @TempDir
    Path output;

    private StoreGate gate;
    private Store store;

    @BeforeEach
    void open() {
        gate = StoreGate.enter(output);
        store = gate.open(1, Clock.systemUTC());
        store.documents().register(List.of(REPORT));
    }

    @AfterEach
    void close() {
        store.close();
        gate.close();
    }

    @Test
    void whatHasEverythingComesBackAsItWasPut() {
        comesBack(new Observation(
                "o1",
                "stock_quote",
                "甲|公司",
                "甲\\公司| ",
                Optional.of("300001.SZ"),
                "close",
                Optional.of("A"),
                WEEK,
                Optional.of(new DateRange(LocalDate.of(2023, 7, 10), LocalDate.of(2023, 7, 14))),
                new Value.Quantity(new BigDecimal("-0.1230"), Unit.FRACTION, Qualifier.LTE, new BigDecimal("0.0001")),
                Status.QUARANTINED,
                Origin.CORRECTION,
                new SourceRef(
                        REPORT.sha256(),
                        "a|b.csv",
                        Optional.of("Sheet\\1"),
                        Optional.of("9|"),
                        Optional.of(0),
                        Optional.of(12),
                        Optional.of(new Box(4, 56.0, 300.1, 539.25, 780.2)),
                        "-12.30%|\n"),
                List.of("f1", "f2")));
    }

    @Test
    void whatHasNothingToSpareComesBackAsItWasPut() {
        comesBack(bare(new Value.Text("|new\\", Unit.POSITIONS), "\\"));
        comesBack(bare(Value.Quantity.exact(new BigDecimal("12000"), Unit.COUNT), ""));
    }

    @Test
    void anEmptyTextIsNotAMissingOne() {
        Observation one = bare(new Value.Text("", Unit.TEXT), "");
        comesBack(one.corrected(new SourceRef(
                REPORT.sha256(),
                "",
                Optional.of(""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "")));
    }

    @Test
    void whatAnEarlierReleaseKeptAsJsonIsReadAndTheSameAgainChangesNothing() {
        Observation one = bare(Value.Quantity.exact(new BigDecimal("1.20"), Unit.INDEX), "1.20");
        store.observations().record(REPORT.sha256(), List.of(one));
        new JdbcTemplate(store.dataSource()).update("UPDATE observation SET payload = ?", StoreJson.write(one));
        long before = store.changes().last(List.of(one.dataset()));

        store.observations().record(REPORT.sha256(), List.of(one));

        assertThat(store.observations().find(ObservationFilter.ALL)).containsExactly(one);
        assertThat(store.changes().last(List.of(one.dataset()))).isEqualTo(before);
    }

    @Test
    void anotherNameOfTheSubjectAloneIsANewRevision() {
        Observation one = bare(Value.Quantity.exact(BigDecimal.ONE, Unit.INDEX), "1");
        store.observations().record(REPORT.sha256(), List.of(one));
        Observation renamed = one.called("乙");

        store.observations().record(REPORT.sha256(), List.of(renamed));

        assertThat(store.observations().find(ObservationFilter.ALL)).containsExactly(renamed);
    }

    private void comesBack(Observation one) {
        store.observations().record(REPORT.sha256(), List.of(one));

        assertThat(store.observations().find(ObservationFilter.ALL)).containsExactly(one);
        assertThat(store.observations().reviewed(new DataSlice(one.dataset(), one.period())))
                .containsExactly(one);
    }

    private static Observation bare(Value value, String raw) {
        return new Observation(
                "o1",
                "drama_index",
                "剧",
                "剧",
                Optional.empty(),
                "index",
                Optional.empty(),
                WEEK,
                Optional.empty(),
                value,
                Status.ACCEPTED,
                Origin.CLAIM,
                new SourceRef(
                        REPORT.sha256(),
                        "report.csv",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        raw),
                List.of());
    }
}
