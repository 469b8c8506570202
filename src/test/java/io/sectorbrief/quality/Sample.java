package io.sectorbrief.quality;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.ExhibitKind;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.RowKind;
import io.sectorbrief.normalise.Entities;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A document put together in a test: tables as text, a line a row, cells between bars. */
record Sample(List<Exhibit> exhibits, List<Paragraph> paragraphs) {

    static final String BOARD = "电影周榜 Top3 (2023-07-10 至 2023-07-16)";
    static final String HEADER = "排名 | 影片 | 票房 (万) | 占比 | 上映日期";

    static Sample empty() {
        return new Sample(List.of(), List.of());
    }

    /** A board as it should be: three films, shares of a market of 10000. */
    static Sample sound() {
        return empty().table(
                        BOARD,
                        HEADER,
                        "1 | 甲 | 5000 | 50.0% | 2023-07-01",
                        "2 | 乙 | 3000 | 30.0% | 2023-07-02",
                        "3 | 丙 | 2000 | 20.0% | 2023-07-03");
    }

    Sample table(String caption, String header, String... rows) {
        return table(caption, Optional.empty(), header, rows);
    }

    Sample table(String caption, Optional<String> asOf, String header, String... rows) {
        List<Exhibit> more = new ArrayList<>(exhibits);
        more.add(new Exhibit(
                "e" + more.size(),
                ExhibitKind.TABLE,
                Optional.of(Integer.toString(more.size() + 1)),
                caption,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                asOf,
                List.of(),
                cells(header).stream().map(List::of).toList(),
                Arrays.stream(rows).map(Sample::row).toList(),
                1,
                List.of()));
        return new Sample(more, paragraphs);
    }

    Sample prose(String text) {
        List<Paragraph> more = new ArrayList<>(paragraphs);
        more.add(new Paragraph(1, text, List.of()));
        return new Sample(exhibits, more);
    }

    Reviewed reviewed() {
        return reviewed("report.pdf");
    }

    Reviewed reviewed(String file) {
        return reviewed(file, List.of());
    }

    /** @param doubts what the reader found */
    Reviewed reviewed(String file, List<Finding> doubts) {
        return reviewed(file, doubts, new Entities(List.of()));
    }

    /** @param entities names that are known */
    Reviewed reviewed(String file, List<Finding> doubts, Entities entities) {
        var extraction = new Extraction(
                1,
                Optional.of("周报"),
                Optional.empty(),
                Optional.of(LocalDate.parse("2023-07-16")),
                paragraphs,
                exhibits,
                doubts);
        return new DocumentReview(datasets(), entities)
                .review(new Document("sha of " + file, file, DocumentKind.PDF, 1), extraction);
    }

    static Datasets datasets() {
        return Datasets.load(Path.of("src/test/resources/quality")).orThrow();
    }

    private static Row row(String line) {
        return new Row(0, RowKind.DATA, cells(line).stream().map(Cell::of).toList());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
