package io.sectorbrief.extract.sheet;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.PageText;
import io.sectorbrief.model.PageText.Fate;
import io.sectorbrief.model.PageText.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** What became of the characters of one sheet: those in cells of no table, no label and no prose are lost. */
final class SheetText {

    private final Grid grid;
    private final List<BitSet> labels;
    private final List<BitSet> read;

    private SheetText(Grid grid) {
        this.grid = grid;
        this.labels = noPlaces(grid);
        this.read = noPlaces(grid);
    }

    private static List<BitSet> noPlaces(Grid grid) {
        return Stream.generate(BitSet::new).limit(grid.rows().size()).toList();
    }

    /**
     * Counts one sheet.
     *
     * @param page its place among the sheets that are read, from 1
     */
    static PageText of(int page, Grid grid, SheetTables tables) {
        SheetText text = new SheetText(grid);
        tables.tables().forEach(text::mark);
        tables.labels().forEach(block -> mark(block, text.labels));
        tables.prose().forEach(block -> mark(block, text.read));
        return text.count(page);
    }

    private void mark(SheetTable table) {
        TableShape shape = table.shape();
        mark(shape.area(), labels);
        table.footersBelow().forEach(block -> mark(block, labels));
        table.bodies()
                .forEach(body -> body.rows().forEach(row -> shape.columns().forEach(read.get(row)::set)));
    }

    private static void mark(Area area, List<BitSet> places) {
        area.rows().forEach(row -> places.get(row).set(area.left(), area.right() + 1));
    }

    private PageText count(int page) {
        int characters = 0;
        List<Stretch> apart = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < grid.columns().size(); column++) {
                String text = grid.slot(row, column).text();
                characters += PageText.characters(text);
                if (!text.isEmpty() && !read.get(row).get(column)) {
                    Fate fate = labels.get(row).get(column) ? Fate.LABEL : Fate.LOST;
                    apart.add(new Stretch(fate, box(page, row, column), text));
                }
            }
        }
        return new PageText(page, characters, 0, apart);
    }

    private static Box box(int page, int row, int column) {
        return new Box(page, column, row, column + 1.0, row + 1.0);
    }
}
