package io.sectorbrief.quality;

import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.observe.RecognisedExhibit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One recognised table as rules see it.
 *
 * @param document the document it stands in
 * @param recognised the exhibit and its dataset
 * @param observations of its data rows, in reading order
 * @param inRows the same by what they are about, as tables have thousands of rows
 */
record TableView(
        DocumentView document,
        RecognisedExhibit recognised,
        List<Observation> observations,
        Map<InRow, List<Observation>> inRows) {

    private static final Pattern PAGE = Pattern.compile("\\d+");

    /** One metric of one subject in one row. */
    record InRow(Optional<Integer> row, String subject, String metric) {}

    static TableView of(DocumentView document, RecognisedExhibit recognised, List<Observation> observations) {
        return new TableView(
                document,
                recognised,
                observations,
                observations.stream().collect(Collectors.groupingBy(one -> inRow(one, one.metric()))));
    }

    private static InRow inRow(Observation observation, String metric) {
        return new InRow(observation.source().row(), observation.subjectRaw(), metric);
    }

    /** What one board is: a dataset's subjects of one scope and period. */
    record Board(String dataset, Optional<String> scope, String period) {}

    static boolean isOf(Observation observation, RecognisedExhibit recognised) {
        return isIn(observation.source(), recognised.exhibit())
                && observation.source().row().isPresent()
                && recognised.datasets().contains(observation.dataset());
    }

    private static boolean isIn(SourceRef source, Exhibit exhibit) {
        boolean page = exhibit.sheet()
                .map(sheet -> source.page().equals(Optional.of(sheet)))
                .orElseGet(() -> source.page()
                        .map(number -> isBetween(number, exhibit.pageFirst(), exhibit.pageLast()))
                        .orElse(true));
        return page && source.exhibit().equals(Optional.of(exhibit.label()));
    }

    private static boolean isBetween(String page, int first, int last) {
        return PAGE.matcher(page).matches() && Integer.parseInt(page) >= first && Integer.parseInt(page) <= last;
    }

    Exhibit exhibit() {
        return recognised.exhibit();
    }

    DatasetDefinition definition() {
        return recognised.fit().definition();
    }

    /** All that stands in it, its total row too, and what the document's prose says of the same: one doubt is on all of it. */
    List<Observation> throughout() {
        List<Observation> here = document.cells().stream()
                .filter(cell -> isIn(cell.source(), exhibit()))
                .toList();
        Stream<Observation> said = document.claims().stream()
                .map(ReadClaim::observation)
                .filter(claim -> here.stream().anyMatch(cell -> ClaimConflict.isSame(claim, cell)));
        return Stream.concat(here.stream(), said).toList();
    }

    /** What it says of a metric of all that it does not list, on one board. */
    List<Observation> rest(Board board, String metric) {
        return recognised.rest().stream()
                .filter(one -> one.metric().equals(metric) && board(one).equals(board))
                .toList();
    }

    /** What stands above a column, from the outermost part in. */
    String header(int column) {
        return String.join(" ", exhibit().columns().get(column));
    }

    /** What stands above an observation; its metric where it is of no column. */
    String header(Observation one) {
        return one.source().column().map(this::header).orElse(one.metric());
    }

    List<Observation> of(String metric) {
        return observations.stream()
                .filter(observation -> observation.metric().equals(metric))
                .toList();
    }

    /** The observations of a metric board by board, in reading order. */
    Map<Board, List<Observation>> boards(String metric) {
        return of(metric).stream()
                .collect(Collectors.groupingBy(TableView::board, LinkedHashMap::new, Collectors.toList()));
    }

    static Board board(Observation observation) {
        return new Board(
                observation.dataset(), observation.scope(), observation.period().token());
    }

    /** The observation of another metric of the same subject and period in the same row. */
    Optional<Observation> beside(Observation observation, String metric) {
        return allInRow(observation, metric)
                .filter(other -> other.period().equals(observation.period()))
                .findFirst();
    }

    /** The same, of every period that the row has. */
    Stream<Observation> allInRow(Observation observation, String metric) {
        return inRows.getOrDefault(inRow(observation, metric), List.of()).stream();
    }

    /** Whether the reader said itself that a row's cell of this metric holds nothing. */
    boolean isToldMissing(Observation inRow, String metric) {
        return ToldCells.of(document.extraction().findings())
                .has(inRow.source(), recognised.fit().places(metric));
    }

    /** The table as a whole. */
    SourceRef place() {
        Optional<Box> box = exhibit().boxes().stream().findFirst();
        return new SourceRef(
                document.document().sha256(),
                document.document().fileName(),
                exhibit().sheet().or(() -> box.map(first -> Integer.toString(first.page()))),
                Optional.of(exhibit().label()),
                Optional.empty(),
                Optional.empty(),
                box,
                exhibit().caption());
    }
}
