package io.sectorbrief.trace;

import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.SourceRef;
import java.util.List;
import java.util.Optional;

/** What stands around the place where something was read. */
public sealed interface Surroundings {

    /**
     * A cell with the rows above and below it.
     *
     * @param exhibit its table
     * @param first place of the first of the rows among all rows of the table, from 0
     * @param rows texts of the rows around it and its own
     * @param row its own row's place among them
     * @param column its column
     */
    record Table(Exhibit exhibit, int first, List<List<String>> rows, int row, int column) implements Surroundings {

        public Table {
            rows = List.copyOf(rows);
        }

        /** The header path of its column, outermost first. */
        public List<String> header() {
            return column < exhibit.columns().size() ? exhibit.columns().get(column) : List.of();
        }
    }

    /** A sentence of prose. */
    record Prose(String sentence) implements Surroundings {}

    /** Rows above a cell, and below, that are shown with it. */
    int NEIGHBOURS = 2;

    /** Looks a place up in what was read of its document. */
    static Optional<Surroundings> of(SourceRef place, Extraction extraction) {
        return place.exhibit().isPresent() ? table(place, extraction) : prose(place, extraction);
    }

    private static Optional<Surroundings> table(SourceRef place, Extraction extraction) {
        return extraction.exhibits().stream()
                .filter(exhibit -> exhibit.holds(place))
                .flatMap(exhibit -> around(place, exhibit).stream())
                .findFirst();
    }

    private static Optional<Surroundings> around(SourceRef place, Exhibit exhibit) {
        return exhibit.rowOf(place)
                .map(index -> around(exhibit, index, place.column().orElseThrow()));
    }

    private static Surroundings around(Exhibit exhibit, int index, int column) {
        int first = Math.max(0, index - NEIGHBOURS);
        int end = Math.min(exhibit.rows().size(), index + NEIGHBOURS + 1);
        List<List<String>> texts = exhibit.rows().subList(first, end).stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
        return new Table(exhibit, first, texts, index - first, column);
    }

    private static Optional<Surroundings> prose(SourceRef place, Extraction extraction) {
        return extraction.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream()
                        .filter(sentence -> sentence.in(paragraph).contains(place.raw()))
                        .filter(sentence -> isOn(place, paragraph))
                        .map(sentence -> sentence.in(paragraph)))
                .<Surroundings>map(Prose::new)
                .findFirst();
    }

    private static boolean isOn(SourceRef place, Paragraph paragraph) {
        return place.box()
                .map(box -> paragraph.boxes().stream()
                        .anyMatch(other -> other.page() == box.page()
                                && other.top() <= box.bottom()
                                && other.bottom() >= box.top()
                                && other.left() <= box.right()
                                && other.right() >= box.left()))
                .orElse(true);
    }
}
