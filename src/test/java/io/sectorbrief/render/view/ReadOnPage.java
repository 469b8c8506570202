package io.sectorbrief.render.view;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Cells of a table on the first page of a report: names in its first column, numbers in the others. */
final class ReadOnPage {

    private ReadOnPage() {}

    static Document document() {
        return new Document("d", "report.pdf", DocumentKind.PDF, 1);
    }

    static Box cell(int row, int column) {
        return new Box(1, 50 + 100 * column, 140 + 15 * row, 90 + 100 * column, 148 + 15 * row);
    }

    static String text(int row, int column) {
        return column == 0 ? "影片" + row : row + "." + column;
    }

    static Observation seen(int row, int column) {
        return new Observation(
                row + "/" + column,
                "films",
                text(row, 0),
                text(row, 0),
                Optional.empty(),
                "gross",
                Optional.empty(),
                Period.parse("2030-W10"),
                Optional.empty(),
                Quantity.exact(BigDecimal.ONE, Unit.CNY),
                Status.ACCEPTED,
                Origin.CELL,
                new SourceRef(
                        "d",
                        "report.pdf",
                        Optional.of("1"),
                        Optional.of("1"),
                        Optional.of(row),
                        Optional.of(column),
                        Optional.of(cell(row, column)),
                        text(row, column)),
                List.of());
    }
}
