package io.sectorbrief.observe;

import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Row;
import java.util.List;
import java.util.regex.Pattern;

/** The same tables with a mark of a footnote on each of their texts. */
final class Marked {

    /** A number raised on a ten would be a power. */
    private static final Pattern TEN = Pattern.compile("(?:.*[^\\d.,])?10");

    private Marked() {}

    static Extraction withMarks(Extraction extraction) {
        return new Extraction(
                extraction.pages(),
                extraction.title().map(Marked::with),
                extraction.publisher(),
                extraction.published(),
                extraction.paragraphs(),
                extraction.exhibits().stream().map(Marked::withMarks).toList(),
                extraction.findings(),
                extraction.texts());
    }

    private static Exhibit withMarks(Exhibit exhibit) {
        return new Exhibit(
                exhibit.id(),
                exhibit.kind(),
                exhibit.number(),
                with(exhibit.caption()),
                exhibit.sheet(),
                exhibit.boxes(),
                exhibit.unitLine().map(Marked::with),
                exhibit.source().map(Marked::with),
                exhibit.asOf(),
                exhibit.notes().stream().map(Marked::with).toList(),
                exhibit.columns().stream()
                        .map(path -> path.stream().map(Marked::with).toList())
                        .toList(),
                exhibit.rows().stream().map(Marked::withMarks).toList(),
                exhibit.confidence(),
                exhibit.doubts());
    }

    private static Row withMarks(Row row) {
        List<Cell> cells = row.cells().stream()
                .map(cell -> new Cell(with(cell.text()), cell.box()))
                .toList();
        return new Row(row.page(), row.kind(), cells);
    }

    private static String with(String text) {
        if (text.isEmpty()) {
            return text;
        }
        return text + (TEN.matcher(text).matches() ? "⁽ᵉ⁾" : "²,⁽ᵉ⁾");
    }
}
