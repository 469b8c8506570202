package io.sectorbrief.store;

import static io.sectorbrief.store.Samples.document;
import static io.sectorbrief.store.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Document;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Status;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A vendor that reuses a file name. What is said is written {@code period market metric}. */
abstract class RestatementsBehaviour {

    private static final Document FIRST = document("first bytes", "quotes.csv");
    private static final Document SECOND = document("second bytes", "quotes.csv");
    private static final Document THIRD = document("third bytes", "quotes.csv");

    /** Under test; a fresh one each. */
    Store store;

    /** An empty store. */
    abstract Store open();

    @BeforeEach
    void setUp() {
        store = open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theNextWeekUnderTheSameNameLeavesTheLastOneAsItWas() {
        comes(FIRST, "2023-W27 A pe");
        comes(SECOND, "2023-W28 A pe");

        assertThat(standing()).containsExactly("2023-W27 A pe", "2023-W28 A pe");
        assertThat(store.documents().all())
                .extracting(KnownDocument::standing)
                .containsOnly(KnownDocument.Standing.CURRENT);
    }

    @Test
    void whatIsRestatedGivesWayAndTheRestStands() {
        comes(FIRST, "2023-W28 A pe", "2023-W28 A pb", "2023-W28 HK pe", "2023-W27 A pe");
        comes(SECOND, "2023-W28 A pe");

        assertThat(standingOf(FIRST)).containsExactly("2023-W27 A pe", "2023-W28 A pb", "2023-W28 HK pe");
        assertThat(standingOf(SECOND)).containsExactly("2023-W28 A pe");
    }

    @Test
    void ofADocumentThatIsRestatedInFullNothingStands() {
        comes(FIRST, "2023-W28 A pe");
        comes(SECOND, "2023-W28 A pe");

        assertThat(standing()).containsExactly("2023-W28 A pe");
        assertThat(store.documents().all())
                .filteredOn(known -> known.standing() == KnownDocument.Standing.REPLACED)
                .extracting(KnownDocument::document)
                .containsExactly(FIRST);
    }

    @Test
    void aLateRestatementReachesPastTheWeeksBetween() {
        comes(FIRST, "2023-W27 A pe");
        comes(SECOND, "2023-W28 A pe");
        comes(THIRD, "2023-W27 A pe");

        assertThat(standingOf(FIRST)).isEmpty();
        assertThat(standingOf(SECOND)).containsExactly("2023-W28 A pe");
    }

    @Test
    void aRefusedFileRestatesNothing() {
        comes(FIRST, "2023-W28 A pe");
        store.documents().register(List.of(SECOND));
        store.extractions().put(SECOND.sha256(), "r1", new Refusal(Refusal.Cause.TRUNCATED, "cut off"));
        store.restatements().settle();

        assertThat(standing()).containsExactly("2023-W28 A pe");
    }

    @Test
    void whatWaitsInQuarantineRestatesNothing() {
        comes(FIRST, "2023-W28 A pe");
        store.documents().register(List.of(SECOND));
        Observation wrong = said(SECOND, "2023-W28", "A", "pe").judged(Status.QUARANTINED, List.of("f1"));
        store.observations().record(SECOND.sha256(), List.of(wrong));

        List<LostSlices> lost = store.restatements().settle();

        assertThat(standingOf(FIRST)).containsExactly("2023-W28 A pe");
        assertThat(lost).as("but it is told").singleElement().satisfies(one -> {
            assertThat(one.loss()).isEqualTo(LostSlices.Loss.IN_QUARANTINE);
            assertThat(one.earlier()).isEqualTo(FIRST.sha256());
            assertThat(one.later()).isEqualTo(SECOND.sha256());
            assertThat(one.observations()).hasSize(1);
        });
    }

    @Test
    void whatTheNextIssueSaysWronglyOfAPastWeekIsNoRestatement() {
        comes(FIRST, "2023-W27 A pe");
        store.documents().register(List.of(SECOND));
        Observation wrong = said(SECOND, "2023-W27", "A", "pe").judged(Status.QUARANTINED, List.of("f1"));
        store.observations().record(SECOND.sha256(), List.of(wrong, said(SECOND, "2023-W28", "A", "pe")));

        assertThat(store.restatements().settle()).isEmpty();
    }

    @Test
    void aFileThatIsTakenAwayKeepsItsSay() {
        comes(FIRST, "2023-W28 A pe");
        store.documents().register(List.of());
        store.restatements().settle();

        assertThat(standing()).containsExactly("2023-W28 A pe");
    }

    @Test
    void otherBytesRestateAFileThatWasTakenAwayMeanwhile() {
        comes(FIRST, "2023-W28 A pe");
        store.documents().register(List.of());
        comes(SECOND, "2023-W28 A pe");

        assertThat(standingOf(FIRST)).isEmpty();
    }

    @Test
    void aCopyUnderAnotherNameKeepsTheOldFileInForce() {
        comes(FIRST, "2023-W28 A pe");
        store.documents().register(List.of(document("first bytes", "kept.csv"), SECOND));
        understand(SECOND, "2023-W28 A pe");

        assertThat(standingOf(FIRST)).containsExactly("2023-W28 A pe");
    }

    @Test
    void bytesThatComeBackCountAgainAndTheOthersGiveWay() {
        comes(FIRST, "2023-W28 A pe");
        comes(SECOND, "2023-W28 A pe", "2023-W28 HK pe");
        comes(FIRST, "2023-W28 A pe");

        assertThat(standingOf(FIRST)).containsExactly("2023-W28 A pe");
        assertThat(standingOf(SECOND)).containsExactly("2023-W28 HK pe");
    }

    @Test
    void settlingAgainChangesNothing() {
        comes(FIRST, "2023-W28 A pe");
        comes(SECOND, "2023-W28 A pe");
        long mark = store.changes().last(List.of("stock_quote"));

        store.restatements().settle();

        assertThat(store.changes().last(List.of("stock_quote"))).isEqualTo(mark);
    }

    @Test
    void whatGivesWayIsAChangeOfItsData() {
        comes(FIRST, "2023-W28 A pe");
        comes(SECOND, "2023-W28 A pe");
        store.changes().unreconciled().forEach(store.changes()::reconciled);

        comes(FIRST, "2023-W28 A pe");

        assertThat(store.changes().unreconciled())
                .extracting(slice -> slice.period().token())
                .containsExactly("2023-W28");
    }

    @Test
    void whatARestatementLeavesOutIsToldWithWhatItMarks() {
        comes(FIRST, "2023-W28 A pe", "2023-W28 A pb", "2023-07-12 HK pe", "2023 A pe", "2023-W20 A pe");

        List<LostSlices> lost = comes(SECOND, "2023-W28 A pe");

        assertThat(lost).singleElement().satisfies(one -> {
            assertThat(one.loss()).isEqualTo(LostSlices.Loss.LEFT_OUT);
            assertThat(one.earlier()).isEqualTo(FIRST.sha256());
            assertThat(one.later()).isEqualTo(SECOND.sha256());
            assertThat(one.slices())
                    .extracting(RestatementsBehaviour::spelled)
                    .containsExactly("2023 A pe", "2023-W28 A pb", "2023-07-12 HK pe");
            assertThat(one.observations()).hasSize(3);
        });
    }

    @Test
    void theNextIssueThatRepeatsPastWeeksLeavesNothingOut() {
        comes(FIRST, "2023-W26 A pe", "2023-W27 A pe", "2023-W27 A pb", "2023 A eps");

        assertThat(comes(SECOND, "2023-W27 A pe", "2023-W28 A pe", "2023-W28 A pb", "2023 A eps"))
                .isEmpty();
    }

    @Test
    void aFindingOnWhatIsSaidAnewIsNotToldAnyMore() {
        comes(FIRST, "2023-W28 A pe", "2023-W28 HK pe");
        Finding gone = Samples.finding(Severity.WARN, said(FIRST, "2023-W28", "A", "pe"));
        Finding stays = Samples.finding(Severity.WARN, said(FIRST, "2023-W28", "HK", "pe"));
        store.findings().replaceOfDocument(FIRST.sha256(), "run1", List.of(gone, stays));

        comes(SECOND, "2023-W28 A pe");

        assertThat(store.findings().find(ObservationFilter.ALL)).containsExactly(stays);
    }

    private List<LostSlices> comes(Document document, String... said) {
        store.documents().register(List.of(document));
        return understand(document, said);
    }

    private List<LostSlices> understand(Document document, String... said) {
        List<Observation> observations =
                Arrays.stream(said).map(one -> observation(document, one)).toList();
        store.observations().record(document.sha256(), observations);
        return store.restatements().settle();
    }

    private static Observation observation(Document document, String said) {
        String[] words = said.split(" ", 3);
        return said(document, words[0], words[1], words[2]);
    }

    private List<String> standing() {
        return spelled(store.observations().find(ObservationFilter.ALL));
    }

    private List<String> standingOf(Document document) {
        return spelled(store.observations().find(ObservationFilter.ALL).stream()
                .filter(observation -> observation.source().document().equals(document.sha256()))
                .toList());
    }

    private static List<String> spelled(List<Observation> observations) {
        return observations.stream()
                .filter(observation -> observation.status() == Status.ACCEPTED)
                .map(observation ->
                        observation.period() + " " + observation.scope().orElse("") + " " + observation.metric())
                .sorted()
                .toList();
    }

    private static String spelled(StatedSlice slice) {
        return slice.period() + " " + slice.scope() + " " + slice.metric();
    }
}
