package io.sectorbrief.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Blocks of the columns to rows: the column with most blocks sets the rows, the others join the row at their height. */
final class Rows {

    /** A row while it is put together: lists of blocks, one a column. */
    static final class Draft {
        private final List<List<Block>> cells = new ArrayList<>();
        private final Rect seed;

        Draft(int columns, Rect seed) {
            for (int i = 0; i < columns; i++) {
                cells.add(new ArrayList<>());
            }
            this.seed = seed;
        }

        Rect seed() {
            return seed;
        }

        List<List<Block>> cells() {
            return cells;
        }

        void put(int column, Block block) {
            cells.get(column).add(block);
        }

        Rect box() {
            return cells.stream()
                    .flatMap(List::stream)
                    .map(Block::box)
                    .reduce(Rect::union)
                    .orElse(seed);
        }
    }

    private final List<List<Block>> blocks;
    private final List<Integer> merged = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final int key;

    private Rows(List<List<Block>> blocks) {
        this.blocks = blocks;
        this.key = keyColumn();
    }

    static Rows of(List<List<Block>> blocks, Spans.Before before) {
        Rows rows = new Rows(blocks);
        rows.seed();
        List<Integer> sparse = new ArrayList<>();
        for (int column = 0; column < blocks.size(); column++) {
            if (column != rows.key && rows.isSparse(column)) {
                sparse.add(column);
            } else if (column != rows.key) {
                rows.place(column);
            }
        }
        rows.sort();
        for (int column : sparse) {
            if (rows.isMerged(column, before)) {
                rows.merged.add(column);
            } else {
                rows.place(column);
            }
        }
        rows.sort();
        List<Spans.Stretch> slots = rows.slots();
        rows.merged.forEach(column -> rows.spread(column, slots, before));
        return rows;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Does the first row lack what every other row has, as the rest of a row cut by the page break does? */
    boolean startsWithRest() {
        return drafts.size() > 1
                && !blocks.get(key).isEmpty()
                && drafts.get(0).cells().get(key).isEmpty();
    }

    private int keyColumn() {
        int best = 0;
        for (int column = 1; column < blocks.size(); column++) {
            best = blocks.get(column).size() > blocks.get(best).size() ? column : best;
        }
        return best;
    }

    private void seed() {
        for (Block block : blocks.get(key)) {
            Draft draft = new Draft(blocks.size(), block.box());
            draft.put(key, block);
            drafts.add(draft);
        }
    }

    private boolean isSparse(int column) {
        return blocks.get(column).size() <= 0.6 * blocks.get(key).size();
    }

    /** Labels between rows, or a label column that starts below the first row, stand for several rows each. */
    private boolean isMerged(int column, Spans.Before before) {
        List<Block> labels = blocks.get(column);
        if (labels.isEmpty() || labels.size() > drafts.size()) {
            return false;
        }
        boolean leading = column < key
                && before == Spans.Before.BELONGS_TO_FIRST
                && labels.get(0).box().top() > drafts.get(0).box().bottom();
        return leading || labels.stream().anyMatch(label -> !aligned(label));
    }

    private boolean aligned(Block label) {
        double slack = 0.35 * label.size();
        return drafts.stream()
                .anyMatch(draft -> Math.abs(draft.box().middleY() - label.box().middleY()) < slack
                        || draft.cells().stream()
                                .flatMap(List::stream)
                                .anyMatch(block -> Math.abs(block.firstBaseline() - label.firstBaseline()) < slack));
    }

    private void place(int column) {
        for (Block block : blocks.get(column)) {
            place(column, block);
        }
    }

    private void place(int column, Block block) {
        List<Draft> within = drafts.stream()
                .filter(draft -> draft.seed().middleY() > block.box().top()
                        && draft.seed().middleY() < block.box().bottom())
                .toList();
        if (within.size() > 1 && block.lines().size() > 1) {
            block.lines().forEach(line -> place(column, new Block(List.of(line))));
            return;
        }
        Draft row = within.isEmpty() ? beside(block) : within.get(0);
        row.put(column, block);
    }

    /** The row whose seed stands beside the block, else a new row. */
    private Draft beside(Block block) {
        return drafts.stream()
                .filter(draft -> draft.seed().sharedHeight(block.box())
                        > 0.4 * Math.min(draft.seed().height(), block.box().height()))
                .min(Comparator.comparingDouble(
                        draft -> Math.abs(draft.seed().middleY() - block.box().middleY())))
                .orElseGet(() -> {
                    Draft own = new Draft(blocks.size(), block.box());
                    drafts.add(own);
                    return own;
                });
    }

    private List<Spans.Stretch> slots() {
        return drafts.stream()
                .map(draft -> new Spans.Stretch(draft.box().top(), draft.box().bottom()))
                .toList();
    }

    private void spread(int column, List<Spans.Stretch> slots, Spans.Before before) {
        List<Block> labels = blocks.get(column);
        List<Double> middles =
                labels.stream().map(label -> label.box().middleY()).toList();
        int[] starts = Spans.starts(middles, slots, before);
        for (int i = 0; i < starts.length; i++) {
            drafts.get(starts[i]).put(column, labels.get(i));
        }
    }

    private void sort() {
        drafts.sort(Comparator.comparingDouble(draft -> draft.seed().middleY()));
    }
}
