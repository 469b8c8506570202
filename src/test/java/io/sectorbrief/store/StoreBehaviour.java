package io.sectorbrief.store;

import static io.sectorbrief.store.Samples.WEEK;
import static io.sectorbrief.store.Samples.document;
import static io.sectorbrief.store.Samples.finding;
import static io.sectorbrief.store.Samples.gross;
import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.ExhibitKind;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.RowKind;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store does, whatever its database. */
abstract class StoreBehaviour {

    private static final Document REPORT = document("report", "a/report.csv");

    /** Under test; a fresh one each. */
    Store store;

    /** An empty store. */
    abstract Store open();

    @BeforeEach
    void setUp() {
        store = open();
        store.documents().register(List.of(REPORT));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theSameBytesUnderAnotherNameAreOneDocument() {
        Document copy = document("report", "b/copy.csv");

        assertThat(store.documents().register(List.of(REPORT, copy))).isEmpty();
        assertThat(store.documents().unread(List.of("r1"))).containsExactly(REPORT);
    }

    @Test
    void whatWasReadOtherwiseIsReadAgain() {
        store.extractions().put(REPORT.sha256(), "r1", new Refusal(Refusal.Cause.EMPTY, "no bytes"));

        assertThat(store.documents().unread(List.of("r1"))).isEmpty();
        assertThat(store.documents().unread(List.of("r2"))).containsExactly(REPORT);
        assertThat(store.extractions().refused())
                .extracting(refused -> refused.refusal().reason())
                .containsExactly("no bytes");
    }

    @Test
    void anExtractionComesBackAsItWasPut() {
        var box = new Box(4, 56.0, 300.1, 539.0, 780.2);
        var exhibit = new Exhibit(
                "e1",
                ExhibitKind.TABLE,
                Optional.of("9"),
                "周票房",
                Optional.empty(),
                List.of(box),
                Optional.of("单位：万元"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(List.of("影片")),
                List.of(new Row(4, RowKind.DATA, List.of(new Cell("封神", Optional.of(box)), Cell.of("")))),
                0.9,
                List.of());
        var extraction = new Extraction(
                32,
                Optional.of("周报"),
                Optional.empty(),
                Optional.of(LocalDate.of(2023, 7, 16)),
                List.of(),
                List.of(exhibit),
                List.of());

        store.extractions().put(REPORT.sha256(), "r1", extraction);

        assertThat(store.extractions().extraction(REPORT.sha256())).contains(extraction);
    }

    @Test
    void theSameObservationsAgainChangeNothing() {
        store.observations().record(REPORT.sha256(), List.of(gross(REPORT, "封神", "15.40")));
        long mark = store.changes().last(List.of("box_office_week"));

        store.observations().record(REPORT.sha256(), List.of(gross(REPORT, "封神", "15.40")));

        assertThat(store.changes().last(List.of("box_office_week"))).isEqualTo(mark);
        assertThat(store.observations().find(ObservationFilter.ALL)).containsExactly(gross(REPORT, "封神", "15.40"));
    }

    @Test
    void aChangedObservationIsTheNextRevisionAndOneThatIsGoneIsNotShown() {
        store.observations().record(REPORT.sha256(), List.of(gross(REPORT, "封神", "15.40"), gross(REPORT, "长安", "3")));

        store.observations().record(REPORT.sha256(), List.of(gross(REPORT, "封神", "15.41")));

        assertThat(store.observations().find(ObservationFilter.of("box_office_week", WEEK)))
                .containsExactly(gross(REPORT, "封神", "15.41"));
    }

    @Test
    void anObservationThatMovedUpItsDocumentIsChangedOnceMore() {
        Observation first = gross(REPORT, "长安", "3");
        store.observations().record(REPORT.sha256(), List.of(first, gross(REPORT, "封神", "15.40")));
        store.observations().record(REPORT.sha256(), List.of(gross(REPORT, "封神", "15.41")));
        store.observations().record(REPORT.sha256(), List.of(first, gross(REPORT, "封神", "15.42")));

        assertThat(store.observations().find(ObservationFilter.ALL))
                .extracting(observation -> observation.value().shown())
                .containsExactlyInAnyOrder(
                        first.value().shown(),
                        gross(REPORT, "封神", "15.42").value().shown());
    }

    @Test
    void whatAPersonPutRightIsMarkedByReconciliationAndNotHeldBack() {
        Observation printed = gross(REPORT, "封神", "15.40");
        Observation corrected = printed.corrected(printed.source());
        store.observations().record(REPORT.sha256(), List.of(corrected));

        store.findings()
                .replaceOfSlice(
                        new DataSlice("box_office_week", WEEK), "run1", List.of(finding(Severity.ERROR, corrected)));

        assertThat(store.observations().find(ObservationFilter.ALL))
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.status()).isEqualTo(Status.CORRECTED);
                    assertThat(seen.findings()).hasSize(1);
                });
        assertThat(store.observations().subjects("box_office_week")).containsEntry(WEEK, 1);
    }

    @Test
    void aFindingOfReconciliationMarksTheObservationUntilItIsReplaced() {
        Observation observation = gross(REPORT, "封神", "15.40");
        store.observations().record(REPORT.sha256(), List.of(observation));
        var slice = new DataSlice("box_office_week", WEEK);

        store.findings().replaceOfSlice(slice, "run1", List.of(finding(Severity.ERROR, observation)));
        assertThat(store.observations().byIds(List.of(observation.id())))
                .extracting(Observation::status)
                .containsExactly(Status.QUARANTINED);
        assertThat(store.findings().foundIn("run1", Severity.ERROR)).isEqualTo(1);

        store.findings().replaceOfSlice(slice, "run2", List.of());
        assertThat(store.observations().find(ObservationFilter.ALL)).containsExactly(observation);
    }
}
