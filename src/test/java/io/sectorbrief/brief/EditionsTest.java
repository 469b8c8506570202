package io.sectorbrief.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sectorbrief.analysis.SectionDefinition;
import io.sectorbrief.analysis.SourceDocument;
import io.sectorbrief.brief.BriefDefinition.Appendix;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.FigureStatus;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From figures to an edition: whether there is one, what its JSON says, what its model holds. */
class EditionsTest {

    private static final Period WEEK = Period.parse("2030-W10");
    private static final BriefDefinition WEEKLY = new BriefDefinition(
            "weekly",
            "周报",
            PeriodKind.WEEK,
            ZoneOffset.UTC,
            "0 0 6 * * MON",
            List.of(section("films"), section("games")),
            List.of(),
            List.of(),
            List.of(),
            Language.ZH,
            Appendix.SHOWN);
    private static final Edition FIRST = new Edition("weekly", WEEK, 1);

    @Test
    void theSameFiguresMakeNoRevisionAndOtherFiguresMakeTheNext() {
        List<Figure> figures = List.of(figure("1540000000"));
        var published = Optional.of(new Editions.Published(FIRST, Editions.fingerprint(figures)));

        assertThat(Editions.next(WEEKLY, WEEK, figures, Optional.empty())).contains(FIRST);
        assertThat(Editions.next(WEEKLY, WEEK, figures, published)).isEmpty();
        assertThat(Editions.next(WEEKLY, WEEK, List.of(figure("1541000000")), published))
                .contains(new Edition("weekly", WEEK, 2));
        assertThat(Editions.next(WEEKLY, WEEK, List.of(), Optional.empty())).isEmpty();
    }

    @Test
    void theJsonOfAFigureIsToTheLetterOfTheContract() {
        assertThat(FiguresJson.text(FIRST, List.of(figure("1540000000.50")))).isEqualTo("""
                        {"brief": "weekly", "period": "2030-W10", "revision": 1, "figures": [
                        {"id":"f1","section":"films","dataset":"film_week","scope":null,"subject":"甲","code":null,\
                        "metric":"gross","measure":"level","order":null,"period":"2030-W10","base":"2030-W09",\
                        "value":1540000000.50,"unit":"CNY","qualifier":"gte","status":"ok","from":["o1"]}
                        ]}
                        """);
    }

    @Test
    void theModelNumbersItsSourcesAndTellsWhichSectionsHaveNoData() {
        BriefModel model =
                BriefAssembly.assemble(WEEKLY, FIRST, List.of(figure("1")), evidence(List.of()), Titles.NONE);

        assertThat(model.sources()).extracting(NumberedSource::number).containsExactly(1);
        assertThat(model.source("doc-b").orElseThrow().source().document().fileName())
                .isEqualTo("b.pdf");
        assertThat(model.sections())
                .extracting(SectionModel::status)
                .containsExactly(SectionStatus.COMPLETE, SectionStatus.NO_DATA);
        assertThat(model.complete()).isFalse();
        assertThat(model.dataCutOff()).contains(LocalDate.of(2030, 3, 10));
        assertThat(model.periodLabel()).isEqualTo("2030年第10周（03.04-03.10）");
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "9, 9", "10, 10", "12, 12"})
    void dataIsKnownUpToTheLastDayItCoversOrALaterReport(int published, int expected) {
        BriefModel model = BriefAssembly.assemble(
                WEEKLY, FIRST, List.of(figure("1")), evidence(List.of(), published), Titles.NONE);

        assertThat(model.dataCutOff()).contains(LocalDate.of(2030, 3, expected));
    }

    @Test
    void findingsOfOtherDocumentsAndOfLongAgoAreLeftOutAndTheWorstComeFirst() {
        List<Finding> findings = List.of(
                finding("info", Severity.INFO, "doc-b", "2030-W10"),
                finding("old", Severity.ERROR, "doc-b", "2029-W10"),
                finding("elsewhere", Severity.ERROR, "doc-a", "2030-W10"),
                finding("error", Severity.ERROR, "doc-b", "2030-W09"));

        BriefModel model = BriefAssembly.assemble(WEEKLY, FIRST, List.of(figure("1")), evidence(findings), Titles.NONE);

        assertThat(model.findings()).extracting(Finding::id).containsExactly("error", "info");
        assertThat(model.findings(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void findingsThatMarkOnlyWhatNoSectionDrawsOnAreLeftOut() {
        List<Finding> findings = List.of(
                finding("another section's", Severity.ERROR, List.of("o0")),
                finding("a shown one's too", Severity.ERROR, List.of("o0", "o1")),
                finding("unknown", Severity.ERROR, List.of("o9")));

        BriefModel model = BriefAssembly.assemble(WEEKLY, FIRST, List.of(figure("1")), evidence(findings), Titles.NONE);

        assertThat(model.findings()).extracting(Finding::id).containsExactly("a shown one's too", "unknown");
    }

    @Test
    void aFigureThatLeadsNowhereMakesNoModel() {
        var nothing = new Evidence(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

        assertThatThrownBy(() -> BriefAssembly.assemble(WEEKLY, FIRST, List.of(figure("1")), nothing, Titles.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("figure f1 leads to observation o1");
    }

    private static SectionDefinition section(String name) {
        return new SectionDefinition(name, name, List.of());
    }

    private static Figure figure(String number) {
        return new Figure(
                "f1",
                "films",
                "film_week",
                Optional.empty(),
                "甲",
                Optional.empty(),
                "gross",
                "level",
                Optional.empty(),
                WEEK,
                Optional.of(WEEK.previous()),
                new Value.Quantity(new BigDecimal(number), Unit.CNY, Qualifier.GTE, BigDecimal.ZERO),
                FigureStatus.OK,
                List.of("o1"));
    }

    private static Evidence evidence(List<Finding> findings) {
        return evidence(findings, 10);
    }

    private static Evidence evidence(List<Finding> findings, int published) {
        return new Evidence(
                List.of(observation("o0", "doc-a"), observation("o1", "doc-b")),
                List.of(source("doc-a", "a.pdf", 20), source("doc-b", "b.pdf", published)),
                findings,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Observation observation(String id, String document) {
        return new Observation(
                id,
                "film_week",
                "甲",
                "甲",
                Optional.empty(),
                "gross",
                Optional.empty(),
                WEEK,
                Optional.empty(),
                Value.Quantity.exact(BigDecimal.ONE, Unit.CNY),
                Status.ACCEPTED,
                Origin.CELL,
                place(document),
                List.of());
    }

    private static SourceDocument source(String sha256, String file, int day) {
        return new SourceDocument(
                new Document(sha256, "in/" + file, DocumentKind.PDF, 1),
                Optional.empty(),
                Optional.empty(),
                day == 0 ? Optional.empty() : Optional.of(LocalDate.of(2030, 3, day)),
                1);
    }

    private static Finding finding(String id, Severity severity, List<String> marked) {
        return finding(id, severity, "doc-b", "2030-W10", marked);
    }

    private static Finding finding(String id, Severity severity, String document, String period) {
        return finding(id, severity, document, period, List.of());
    }

    private static Finding finding(String id, Severity severity, String document, String period, List<String> marked) {
        return new Finding(
                id,
                "sum",
                severity,
                "off",
                place(document),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Period.parse(period)),
                Optional.empty(),
                Optional.empty(),
                marked,
                List.of(),
                Optional.empty());
    }

    private static SourceRef place(String document) {
        return new SourceRef(
                document,
                document,
                Optional.of("1"),
                Optional.of("1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
