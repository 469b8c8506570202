package io.sectorbrief.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Row;
import io.sectorbrief.observe.RecognisedExhibit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One exhibit as {@code inspect} tells it; components are the fields of its JSON. */
record ExhibitLine(
        String id,
        Optional<String> no,
        String caption,
        String kind,
        Optional<String> sheet,
        Optional<Integer> pageFirst,
        Optional<Integer> pageLast,
        List<List<Number>> box,
        Optional<String> unitLine,
        Optional<String> source,
        Optional<String> asOf,
        List<String> notes,
        Optional<String> dataset,
        Optional<String> period,
        List<List<String>> columns,
        List<List<String>> rows,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ChartLine> chart,
        double confidence,
        List<String> doubts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<List<Optional<List<Number>>>> cellBoxes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<List<List<Number>>> rowBoxes) {

    /** A hundredth of a point is finer than any printer. */
    private static final int DIGITS = 2;

    static ExhibitLine of(Exhibit exhibit, Optional<RecognisedExhibit> meaning, Boxes boxes) {
        Optional<ChartLine> chart = ChartLine.of(exhibit);
        return new ExhibitLine(
                exhibit.id(),
                exhibit.number(),
                exhibit.caption(),
                exhibit.kind().name().toLowerCase(Locale.ROOT),
                exhibit.sheet(),
                page(exhibit.pageFirst()),
                page(exhibit.pageLast()),
                numbers(exhibit.boxes()),
                exhibit.unitLine(),
                exhibit.source(),
                exhibit.asOf(),
                exhibit.notes(),
                meaning.flatMap(recognised -> recognised.datasets().stream().findFirst()),
                meaning.flatMap(RecognisedExhibit::period).map(Period::token),
                chart.isPresent() ? List.of() : exhibit.columns(),
                texts(exhibit.dataRows()),
                chart,
                exhibit.confidence(),
                exhibit.doubts(),
                boxes == Boxes.TOLD ? cellBoxes(exhibit) : null,
                boxes == Boxes.TOLD ? rowBoxes(exhibit) : null);
    }

    static List<List<String>> texts(List<Row> rows) {
        return rows.stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static List<List<Optional<List<Number>>>> cellBoxes(Exhibit exhibit) {
        return exhibit.dataRows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.box().map(ExhibitLine::numbers))
                        .toList())
                .toList();
    }

    private static List<List<List<Number>>> rowBoxes(Exhibit exhibit) {
        return exhibit.dataRows().stream().map(row -> numbers(row.boxes())).toList();
    }

    private static Optional<Integer> page(int page) {
        return page == 0 ? Optional.empty() : Optional.of(page);
    }

    static List<List<Number>> numbers(List<Box> boxes) {
        return boxes.stream().map(ExhibitLine::numbers).toList();
    }

    static List<Number> numbers(Box box) {
        return List.of(
                box.page(), rounded(box.left()), rounded(box.top()), rounded(box.right()), rounded(box.bottom()));
    }

    private static BigDecimal rounded(double points) {
        return BigDecimal.valueOf(points).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
