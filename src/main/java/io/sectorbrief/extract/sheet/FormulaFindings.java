package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.doubt.ReadFile;
import io.sectorbrief.message.English;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.StableId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells of cells whose formula gives nothing to read: one finding a column of an exhibit, with the cells it is about. */
final class FormulaFindings {

    /** One cell as a finding names it. */
    private record Flawed(FormulaFlaw.Kind kind, int column, String address, int row) {}

    /**
     * The rows of an exhibit that are data.
     *
     * @param byNumber their indexes by the sheet's row number
     */
    private record DataRows(List<Row> rows, Map<Integer, Integer> byNumber) {

        static final DataRows NONE = new DataRows(List.of(), Map.of());

        static DataRows of(Exhibit exhibit) {
            List<Row> rows = exhibit.dataRows();
            return new DataRows(
                    rows,
                    IntStream.range(0, rows.size())
                            .boxed()
                            .collect(Collectors.toMap(index -> rows.get(index).page(), index -> index)));
        }

        Optional<Integer> index(int number) {
            return Optional.ofNullable(byNumber.get(number));
        }
    }

    private final ReadFile file;

    FormulaFindings(ReadFile file) {
        this.file = file;
    }

    List<Finding> of(GridExhibits.Part part) {
        Map<String, List<Flawed>> flawed = flawed(part);
        DataRows rows = flawed.isEmpty() ? DataRows.NONE : DataRows.of(part.exhibit());
        return flawed.values().stream()
                .map(cells -> finding(part.exhibit(), rows, cells))
                .toList();
    }

    private static Map<String, List<Flawed>> flawed(GridExhibits.Part part) {
        SheetTable table = part.table();
        return table.flaws().stream()
                .map(flaw -> new Flawed(
                        flaw.kind(),
                        table.shape().columns().indexOf(flaw.column()),
                        flaw.address(),
                        table.shape().area().grid().rows().get(flaw.row()).number()))
                .collect(Collectors.groupingBy(
                        cell -> "%s %05d".formatted(cell.kind().rule(), cell.column()),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private Finding finding(Exhibit exhibit, DataRows rows, List<Flawed> cells) {
        FormulaFlaw.Kind kind = cells.get(0).kind();
        int column = cells.get(0).column();
        List<String> all = cells.stream().map(Flawed::address).toList();
        String addresses = String.join(", ", all);
        Message message = Message.of(kind.rule())
                .with("column", String.join("/", exhibit.columns().get(column)))
                .part("places", Listed.of(all));
        String id = StableId.of(file.sha256(), kind.rule(), exhibit.id(), column, addresses);
        List<SourceRef> places = cells.stream()
                .flatMap(cell -> place(exhibit, rows, cell).stream())
                .toList();
        return cells.size() == 1 && places.size() == 1
                ? English.finding(id, kind.rule(), Severity.WARN, message, places.get(0))
                : English.finding(id, kind.rule(), Severity.WARN, message, at(exhibit, Optional.empty(), column, ""))
                        .related(places);
    }

    /** Of a cell among the data; totals have no row that a finding could name. */
    private Optional<SourceRef> place(Exhibit exhibit, DataRows rows, Flawed cell) {
        return rows.index(cell.row())
                .map(row -> at(
                        exhibit,
                        Optional.of(row),
                        cell.column(),
                        rows.rows().get(row).cells().get(cell.column()).text()));
    }

    private SourceRef at(Exhibit exhibit, Optional<Integer> row, int column, String raw) {
        return new SourceRef(
                file.sha256(),
                file.name(),
                exhibit.sheet(),
                Optional.of(exhibit.label()),
                row,
                Optional.of(column),
                Optional.empty(),
                raw);
    }
}
