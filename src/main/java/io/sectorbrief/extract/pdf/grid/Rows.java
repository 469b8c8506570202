package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.block.Block;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.header.Spans;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Blocks of the columns to rows: the column with most blocks sets the rows, the others join the row at their height. */
final class Rows {

    /** A row while it is put together: lists of blocks, one a column. */
    static final class Draft {
        private final List<List<Block>> cells = new ArrayList<>();
        private final Rect seed;
        private Optional<Rect> ink = Optional.empty();

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
            ink = Optional.of(ink.map(block.box()::union).orElseGet(block::box));
        }

        Rect box() {
            return ink.orElse(seed);
        }

        private boolean isLabelAlone() {
            return !cells.get(0).isEmpty()
                    && cells.subList(1, cells.size()).stream().allMatch(List::isEmpty);
        }

        private Block first() {
            return cells.stream().flatMap(List::stream).findFirst().orElseThrow();
        }
    }

    private final List<List<Block>> blocks;
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
        rows.placeSparse(sparse, before);
        rows.joinTorn();
        return rows;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Does the first row lack what all others have on the left, as the rest of a row cut by the page break does? */
    boolean startsWithRest() {
        if (drafts.size() < 2) {
            return false;
        }
        int column = 0;
        while (column < blocks.size() - 1 && !isDense(column)) {
            column++;
        }
        return isDense(column) && drafts.get(0).cells().get(column).isEmpty();
    }

    private boolean isDense(int column) {
        List<Draft> others = drafts.subList(1, drafts.size());
        long filled = others.stream()
                .filter(draft -> !draft.cells().get(column).isEmpty())
                .count();
        return filled >= TableThresholds.DENSE * others.size();
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
        return blocks.get(column).size()
                <= TableThresholds.SPARSE * blocks.get(key).size();
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
        double slack = TableThresholds.ALIGNED * label.size();
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
        Rect box = block.box();
        List<Draft> within = drafts.stream()
                .filter(draft ->
                        draft.seed().middleY() > box.top() && draft.seed().middleY() < box.bottom())
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
        Rect box = block.box();
        return drafts.stream()
                .filter(draft -> draft.box().sharedHeight(box)
                        > TableThresholds.BESIDE * Math.min(draft.box().height(), box.height()))
                .min(Comparator.comparingDouble(draft -> Math.abs(draft.seed().middleY() - box.middleY())))
                .orElseGet(() -> {
                    Draft own = new Draft(blocks.size(), box);
                    drafts.add(own);
                    return own;
                });
    }

    /** Places columns of few blocks: labels of several rows in the first of them, others in the row beside them. */
    private void placeSparse(List<Integer> sparse, Spans.Before before) {
        List<Integer> merged = new ArrayList<>(
                sparse.stream().filter(column -> isMerged(column, before)).toList());
        merged.sort(Comparator.comparingInt(column -> -blocks.get(column).size()));
        sparse.stream()
                .filter(column -> !merged.contains(column) && !joins(column, merged))
                .forEach(this::place);
        sort();
        MergedLabels labels = new MergedLabels(drafts, before);
        merged.forEach(column -> labels.spread(column, blocks.get(column)));
        sparse.stream()
                .filter(column -> !merged.contains(column) && joins(column, merged))
                .forEach(column -> labels.spread(column, blocks.get(column)));
    }

    /** Do the labels of a column stand beside labels further left that stand for several rows? */
    private boolean joins(int column, List<Integer> merged) {
        List<Block> left = merged.stream()
                .filter(other -> other < column)
                .flatMap(other -> blocks.get(other).stream())
                .toList();
        long beside = blocks.get(column).stream()
                .filter(block -> left.stream().anyMatch(label -> MergedLabels.beside(block, label)))
                .count();
        return beside > 0
                && beside >= TableThresholds.JOINING * blocks.get(column).size();
    }

    /** Figures at the top of their field and their label at its foot are one row where no two rows could stand so near. */
    private void joinTorn() {
        for (int lower = drafts.size() - 1; lower > 0; lower--) {
            Draft above = drafts.get(lower - 1);
            Draft below = drafts.get(lower);
            if (isTorn(above, below) || isTorn(below, above)) {
                for (int column = 0; column < blocks.size(); column++) {
                    int to = column;
                    below.cells().get(column).forEach(block -> above.put(to, block));
                }
                drafts.remove(lower);
            }
        }
    }

    private static boolean isTorn(Draft label, Draft figures) {
        return label.isLabelAlone()
                && figures.cells().get(0).isEmpty()
                && figures.cells().stream().anyMatch(cell -> !cell.isEmpty())
                && Math.abs(label.first().firstBaseline() - figures.first().firstBaseline())
                        < TableThresholds.OVERLAPPING * label.first().size();
    }

    private void sort() {
        drafts.sort(Comparator.comparingDouble(draft -> draft.seed().middleY()));
    }
}
