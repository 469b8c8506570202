package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.sheet.SheetReader;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.normalise.Entities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A formula that failed is told once and marks what it concerns, no more and no less. */
class FormulaDoubtsTest {

    private static final String FIRST = "1,甲,5000,50.0%,2023-07-01";
    private static final String THIRD = "3,丙,2000,20.0%,2023-07-03";

    @TempDir
    private Path folder;

    @Test
    void oneFailedCellIsToldOnceAndMarksItsRow() throws IOException {
        Reviewed reviewed = reviewed(FIRST, "2,乙,#DIV/0!,30.0%,2023-07-02", THIRD);

        assertThat(reviewed.findings()).extracting(Finding::rule).containsExactly("formula_error");
        assertThat(marked(reviewed)).containsExactly("乙 rank");
    }

    @Test
    void moreOfThemInAColumnAreToldTogetherAndLeaveTheOtherRowsAlone() throws IOException {
        Reviewed reviewed = reviewed(FIRST, "2,乙,#DIV/0!,30.0%,2023-07-02", "3,丙,#REF!,20.0%,2023-07-03");

        assertThat(reviewed.findings()).extracting(Finding::rule).containsExactly("formula_error");
        assertThat(marked(reviewed)).containsExactly("乙 rank", "丙 rank");
    }

    @Test
    void whatElseCannotBeReadInTheColumnIsStillTold() throws IOException {
        Reviewed reviewed = reviewed("1,甲,#DIV/0!,50.0%,2023-07-01", "2,乙,三千?,30.0%,2023-07-02", THIRD);

        assertThat(reviewed.findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("formula_error", "unreadable_cell", "required");
    }

    @Test
    void aNameThatFailedMarksAllThatIsSaidOfIt() throws IOException {
        Reviewed reviewed = reviewed(FIRST, "2,#N/A,3000,30.0%,2023-07-02", THIRD);

        assertThat(marked(reviewed)).containsExactly("#N/A rank", "#N/A gross", "#N/A share", "#N/A release_date");
    }

    private Reviewed reviewed(String... rows) throws IOException {
        Stream<String> head = Stream.of("电影周榜 Top3 (2023-07-10 至 2023-07-16)", "排名,影片,票房 (万),占比,上映日期");
        Path file = Files.write(
                folder.resolve("board.csv"),
                Stream.concat(head, Stream.of(rows)).toList());
        var extraction = (Extraction) new SheetReader(DocumentKind.CSV).read(file);
        return new DocumentReview(Sample.datasets(), new Entities(List.of()))
                .review(new Document("sha", "board.csv", DocumentKind.CSV, 1), extraction);
    }

    private static List<String> marked(Reviewed reviewed) {
        return reviewed.observations().stream()
                .filter(observation -> !observation.findings().isEmpty())
                .map(FormulaDoubtsTest::named)
                .toList();
    }

    private static String named(Observation observation) {
        return observation.subjectRaw() + " " + observation.metric();
    }
}
