package io.sectorbrief.observe;

import io.sectorbrief.definition.YamlMap;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.ExhibitKind;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.RowKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One table of a specification and what is to be observed in it. Rows are lines of cells between bars, header rows stand
 * above the line {@code ---}; observations are written {@code dataset subject metric period = value unit}.
 */
record TableFixture(
        String about, Document document, Extraction extraction, List<String> observations, List<String> findings) {

    static TableFixture read(YamlMap map) {
        String file = map.text("file", "report.pdf");
        List<String> lines = map.text("table").lines().toList();
        int rule = lines.indexOf("---");
        List<List<String>> headers =
                lines.subList(0, rule).stream().map(TableFixture::cells).toList();
        Stream<Row> data = lines.subList(rule + 1, lines.size()).stream().map(line -> row(line, RowKind.DATA));
        Stream<Row> total = map.optionalText("total").stream().map(line -> row(line, RowKind.TOTAL));
        var exhibit = new Exhibit(
                "e1",
                ExhibitKind.TABLE,
                map.optionalText("number"),
                map.text("caption", ""),
                map.optionalText("sheet"),
                List.of(),
                map.optionalText("unit-line"),
                Optional.empty(),
                map.optionalText("as-of"),
                map.texts("notes"),
                columns(headers),
                Stream.concat(data, total).toList(),
                1,
                List.of());
        var extraction = new Extraction(
                1,
                Optional.empty(),
                Optional.empty(),
                map.converted("published", LocalDate::parse, "a date", ""),
                map.texts("front-page").stream()
                        .map(text -> new Paragraph(1, text, List.of()))
                        .toList(),
                List.of(exhibit),
                List.of());
        return new TableFixture(
                map.text("about"),
                new Document("f00d", file, kind(file), 1),
                extraction,
                map.texts("observations"),
                map.texts("findings"));
    }

    private static DocumentKind kind(String file) {
        return DocumentKind.parse(file.substring(file.lastIndexOf('.') + 1));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static Row row(String line, RowKind kind) {
        return new Row(1, kind, cells(line).stream().map(Cell::of).toList());
    }

    private static List<List<String>> columns(List<List<String>> headers) {
        return java.util.stream.IntStream.range(0, headers.get(0).size())
                .mapToObj(column -> headers.stream()
                        .map(cells -> cells.get(column))
                        .filter(text -> !text.isEmpty())
                        .toList())
                .toList();
    }

    @Override
    public String toString() {
        return about;
    }
}
