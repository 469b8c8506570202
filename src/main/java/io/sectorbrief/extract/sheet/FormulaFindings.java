package io.sectorbrief.extract.sheet;

import io.sectorbrief.intake.FileName;
import io.sectorbrief.intake.Fingerprint;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.StableId;
import java.io.IOException;
import java.nio.file.Path;
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

    private final String sha256;
    private final String file;

    /**
     * @throws IOException if the file can no longer be read
     */
    FormulaFindings(Path path) throws IOException {
        this.sha256 = Fingerprint.sha256(path);
        String name = FileName.text(path);
        this.file = name.substring(name.lastIndexOf('/') + 1);
    }

    List<Finding> of(GridExhibits.Part part) {
        return flawed(part).values().stream()
                .map(cells -> finding(part.exhibit(), cells))
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

    private Finding finding(Exhibit exhibit, List<Flawed> cells) {
        FormulaFlaw.Kind kind = cells.get(0).kind();
        int column = cells.get(0).column();
        String addresses = cells.stream().map(Flawed::address).collect(Collectors.joining(", "));
        String message = "column '" + String.join("/", exhibit.columns().get(column)) + "' has " + kind.words() + " in "
                + addresses + "; " + kind.mend();
        String id = StableId.of(sha256, kind.rule(), exhibit.id(), column, addresses);
        List<SourceRef> places =
                cells.stream().flatMap(cell -> place(exhibit, cell).stream()).toList();
        return cells.size() == 1 && places.size() == 1
                ? Finding.at(id, kind.rule(), Severity.WARN, message, places.get(0))
                : Finding.at(id, kind.rule(), Severity.WARN, message, at(exhibit, Optional.empty(), column, ""))
                        .related(places);
    }

    /** Of a cell among the data; totals have no row that a finding could name. */
    private Optional<SourceRef> place(Exhibit exhibit, Flawed cell) {
        return dataRow(exhibit, cell.row())
                .map(row -> at(
                        exhibit,
                        Optional.of(row),
                        cell.column(),
                        exhibit.dataRows().get(row).cells().get(cell.column()).text()));
    }

    private SourceRef at(Exhibit exhibit, Optional<Integer> row, int column, String raw) {
        return new SourceRef(
                sha256,
                file,
                exhibit.sheet(),
                Optional.of(exhibit.label()),
                row,
                Optional.of(column),
                Optional.empty(),
                raw);
    }

    private static Optional<Integer> dataRow(Exhibit exhibit, int number) {
        List<Row> rows = exhibit.dataRows();
        return IntStream.range(0, rows.size())
                .filter(index -> rows.get(index).page() == number)
                .boxed()
                .findFirst();
    }
}
