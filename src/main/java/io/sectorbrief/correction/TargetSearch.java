package io.sectorbrief.correction;

import io.sectorbrief.correction.Target.Found;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.SourceRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what corrections of one document are about, in what is printed in it. */
final class TargetSearch {

    private final Document document;
    private final Extraction extraction;
    private final Map<String, Observation> printed;

    TargetSearch(Document document, Extraction extraction, List<Observation> printed) {
        this.document = document;
        this.extraction = extraction;
        this.printed =
                printed.stream().collect(Collectors.toMap(Observation::id, Function.identity(), (one, same) -> one));
    }

    /** Whether a line names something that was read in this document. */
    boolean knows(Correction line) {
        return line.observation().filter(printed::containsKey).isPresent();
    }

    Found find(Correction line) {
        Optional<Target> seen = line.observation()
                .map(printed::get)
                .flatMap(one -> one.source().exhibit().isPresent() ? cell(line, one) : sentence(line, one));
        return seen.map(Found::of).orElseGet(() -> byPlace(line)).asPrinted();
    }

    private Optional<Target> cell(Correction line, Observation seen) {
        SourceRef at = seen.source();
        return extraction.exhibits().stream()
                .filter(exhibit -> exhibit.holds(at))
                .flatMap(exhibit -> exhibit
                        .rowOf(at)
                        .<Target>map(row -> new Target.InTable(
                                line, at, exhibit, row, at.column().orElseThrow()))
                        .stream())
                .findFirst();
    }

    private Optional<Target> sentence(Correction line, Observation seen) {
        SourceRef at = seen.source();
        return extraction.paragraphs().stream()
                .filter(paragraph -> at.page().equals(Optional.of(Integer.toString(paragraph.page()))))
                .flatMap(paragraph -> sentences(line, seen, paragraph))
                .findFirst();
    }

    private static Stream<Target> sentences(Correction line, Observation seen, Paragraph paragraph) {
        return IntStream.range(0, paragraph.sentences().size())
                .filter(index -> paragraph
                        .sentences()
                        .get(index)
                        .in(paragraph)
                        .contains(seen.source().raw()))
                .mapToObj(index -> new Target.InProse(line, seen.source(), paragraph, index, seen));
    }

    private Found byPlace(Correction line) {
        Correction.Place place = line.place();
        if (place.row().isEmpty() || place.column().isEmpty()) {
            return Found.none(Message.of("correction.no_observation")
                    .with("id", line.observation().orElse("")));
        }
        List<Exhibit> exhibits = extraction.exhibits().stream()
                .filter(exhibit -> isIn(exhibit, place))
                .toList();
        if (exhibits.size() != 1) {
            return Found.none(
                    exhibits.isEmpty()
                            ? Message.of("correction.no_table").with("file", document.fileName())
                            : Message.of("correction.many_tables")
                                    .with("count", exhibits.size())
                                    .with("file", document.fileName()));
        }
        return inTable(line, exhibits.get(0))
                .map(Found::of)
                .orElseGet(() -> Found.none(Message.of("correction.no_cell")
                        .with("exhibit", exhibits.get(0).label())
                        .with("rows", exhibits.get(0).dataRows().size())
                        .with("columns", exhibits.get(0).columns())));
    }

    private static boolean isIn(Exhibit exhibit, Correction.Place place) {
        boolean page = place.page()
                .map(name -> exhibit.sheet()
                        .map(name::equals)
                        .orElseGet(() ->
                                exhibit.boxes().stream().anyMatch(box -> name.equals(Integer.toString(box.page())))))
                .orElse(true);
        return page
                && place.exhibit()
                        .map(name -> Stream.of(exhibit.label(), exhibit.caption(), exhibit.id())
                                .anyMatch(name::equals))
                        .orElse(true);
    }

    private Optional<Target> inTable(Correction line, Exhibit exhibit) {
        int number = line.place().row().orElseThrow();
        Optional<Integer> column = column(line.place().column().orElseThrow(), exhibit);
        if (number >= exhibit.dataRows().size() || column.isEmpty()) {
            return Optional.empty();
        }
        Row row = exhibit.dataRows().get(number);
        SourceRef at = at(exhibit, number, row, column.get());
        return exhibit.rowOf(at).map(index -> new Target.InTable(line, at, exhibit, index, column.get()));
    }

    private static Optional<Integer> column(String name, Exhibit exhibit) {
        return IntStream.range(0, exhibit.columns().size())
                .filter(index -> name.equals(Integer.toString(index))
                        || name.equals(String.join(" ", exhibit.columns().get(index))))
                .boxed()
                .findFirst();
    }

    private SourceRef at(Exhibit exhibit, int number, Row row, int column) {
        Cell cell = row.cells().get(column);
        return new SourceRef(
                document.sha256(),
                document.fileName(),
                Optional.of(exhibit.sheet().orElseGet(() -> Integer.toString(row.page()))),
                Optional.of(exhibit.label()),
                Optional.of(number),
                Optional.of(column),
                cell.box(),
                cell.text());
    }
}
