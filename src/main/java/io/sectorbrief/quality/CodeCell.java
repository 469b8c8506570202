package io.sectorbrief.quality;

import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.normalise.SecurityCode;
import io.sectorbrief.normalise.SecurityCode.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A security code in a cell of any table.
 *
 * @param code as it was read
 * @param at where it stands
 */
record CodeCell(SecurityCode code, SourceRef at) {

    /** Those whose suffix contradicts their number, in reading order. */
    static List<CodeCell> contradicted(DocumentView document) {
        List<CodeCell> found = new ArrayList<>();
        for (Exhibit exhibit : document.extraction().exhibits()) {
            List<Row> rows = exhibit.dataRows();
            for (int row = 0; row < rows.size(); row++) {
                List<Cell> cells = rows.get(row).cells();
                for (int column = 0; column < cells.size(); column++) {
                    Optional<SecurityCode> wrong = SecurityCode.parse(
                                    cells.get(column).text())
                            .filter(code -> code.standing() == Standing.CONTRADICTED);
                    if (wrong.isPresent()) {
                        found.add(new CodeCell(wrong.get(), place(document, exhibit, rows.get(row), row, column)));
                    }
                }
            }
        }
        return found;
    }

    /**
     * The breach on it and on what its row says of its security.
     *
     * @param message without the code
     */
    Breach breach(DocumentView document, Message message) {
        Breach breach =
                Breach.on(at, message.with("code", at.raw())).printed(at.raw()).marking(observations(document));
        return code.expected().map(breach::expected).orElseGet(() -> breach.expected(Message.of("another_suffix")));
    }

    /** Of two securities beside each other in a row only the one with this code. */
    private List<Observation> observations(DocumentView document) {
        return document.cells().stream()
                .filter(one -> one.source().exhibit().equals(at.exhibit())
                        && one.source().page().equals(at.page())
                        && one.source().row().equals(at.row())
                        && one.code().map(code.code()::equals).orElse(true))
                .toList();
    }

    private static SourceRef place(DocumentView document, Exhibit exhibit, Row line, int row, int column) {
        Cell cell = line.cells().get(column);
        return new SourceRef(
                document.document().sha256(),
                document.document().fileName(),
                exhibit.sheet().or(() -> Optional.of(Integer.toString(line.page()))),
                Optional.of(exhibit.label()),
                Optional.of(row),
                Optional.of(column),
                cell.box(),
                cell.text());
    }
}
