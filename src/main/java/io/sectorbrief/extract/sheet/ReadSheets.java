package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.sheet.csv.Encoding;
import io.sectorbrief.model.PageText;
import io.sectorbrief.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the sheets of a file say. One whose tables cannot be told apart costs itself, like one that cannot be opened.
 *
 * @param read in order
 * @param unread sheets of which nothing was read
 * @param guessed the encoding of a csv, if little speaks for it
 */
record ReadSheets(List<Sheet> read, List<SheetBook.Unread> unread, Optional<Encoding> guessed) {

    /**
     * One sheet.
     *
     * @param prose lines that belong to no table
     * @param text what became of its characters
     */
    record Sheet(String name, List<GridExhibits.Part> parts, List<Paragraph> prose, PageText text) {

        /** @param place among the sheets that are read, from 1 */
        static Sheet of(Grid grid, int place) {
            GridExhibits exhibits = new GridExhibits(grid);
            List<Paragraph> prose = exhibits.prose().stream()
                    .map(line -> new Paragraph(place, line, List.of()))
                    .toList();
            return new Sheet(grid.sheet(), exhibits.parts(), prose, exhibits.text(place));
        }
    }

    static ReadSheets of(SheetBook book) {
        return of(book, Sheet::of);
    }

    /** Makes something of a sheet; may fail on one that nobody thought of. */
    @FunctionalInterface
    interface Step {
        Sheet read(Grid grid, int place);
    }

    static ReadSheets of(SheetBook book, Step step) {
        List<Sheet> read = new ArrayList<>();
        List<SheetBook.Unread> unread = new ArrayList<>(book.unread());
        for (Grid grid : book.grids()) {
            try {
                read.add(step.read(grid, read.size() + 1));
            } catch (RuntimeException | StackOverflowError fault) {
                unread.add(new SheetBook.Unread(grid.sheet(), fault));
            }
        }
        return new ReadSheets(List.copyOf(read), List.copyOf(unread), book.guessed());
    }

    /** The tables of all sheets. */
    Stream<GridExhibits.Part> parts() {
        return read.stream().flatMap(sheet -> sheet.parts().stream());
    }
}
