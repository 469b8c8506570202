package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.extract.pdf.Crop;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.ExhibitKind;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.RowKind;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Value;
import io.sectorbrief.render.view.Crops;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** How the places that numbers were read at stand on paper. */
class PrintedEvidenceTest {

    @Test
    void theSourceLineOfATornTableStaysWithTheRowsAboveIt() {
        Element proof = xhtml(MadeUp.ofOne("livestream", "2023-W27", "bounded-sellers"), new Torn())
                .expectFirst(".proof");

        assertThat(proof.select(".crop")).hasSize(2);
        assertThat(proof.select(".part")).hasSize(1);
        assertThat(proof.select(".part .crop")).hasSize(2);
    }

    @Test
    void rowsThatNameSeveralSubjectsAreListedAsTheyArePrinted() {
        BriefModel board = MadeUp.ofOne("games", "2023-W28", "sideways");
        Map<String, Observation> printed = new LinkedHashMap<>();
        board.observations().forEach((id, one) -> printed.put(id, sideways(one)));
        Document page = xhtml(BriefModelChange.of(board).observations(printed).made(), Crops.NONE);

        assertThat(page.select(".proof tbody tr").eachText())
                .containsExactly("1 2023-07-10 晨星、白桦镇、远航、安岭", "2 2023-07-11 白桦镇、晨星、远航、安岭", "3 2023-07-12 晨星、远航、白桦镇、安岭");
    }

    /** A day a row of a sheet, a rank a column, names in the cells. */
    private static Observation sideways(Observation one) {
        var source = new SourceRef(
                one.source().document(),
                one.source().file(),
                one.source().page(),
                one.source().exhibit(),
                Optional.of(one.period().first().getDayOfMonth() - 10),
                Optional.of(((Value.Quantity) one.value()).number().intValue()),
                Optional.empty(),
                one.subject());
        return new Observation(
                one.id(),
                one.dataset(),
                one.subject(),
                one.subjectRaw(),
                one.code(),
                one.metric(),
                one.scope(),
                one.period(),
                one.covered(),
                one.value(),
                one.status(),
                one.origin(),
                source,
                one.findings(),
                one.written());
    }

    private static Document xhtml(BriefModel model, Crops crops) {
        return Jsoup.parse(new PdfRenderer(Templates.in(Path.of("templates")), crops).xhtml(model, List.of()));
    }

    /** A table of twenty rows with a caption and a source line, of which the first row was read. */
    private record Torn() implements Crops {

        @Override
        public Optional<Crop> of(io.sectorbrief.model.Document document, Box part) {
            return MadeUp.CROPS.of(document, part);
        }

        @Override
        public List<Exhibit> exhibits(io.sectorbrief.model.Document document) {
            return List.of(new Exhibit(
                    "e1",
                    ExhibitKind.TABLE,
                    Optional.of("8"),
                    "带货榜",
                    Optional.empty(),
                    List.of(new Box(5, 40, 60, 540, 320)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(List.of("主播")),
                    IntStream.range(0, 20)
                            .mapToObj(row -> new Row(5, RowKind.DATA, List.of(cell(100 + 10 * row))))
                            .toList(),
                    1,
                    List.of()));
        }

        private static Cell cell(int top) {
            return new Cell("某店", Optional.of(new Box(5, 100, top, 140, top + 10)));
        }
    }
}
