package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.block.Block;
import io.sectorbrief.extract.pdf.header.Spans;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts labels that stand for several rows into the first of their rows; labels beside one another share their rows. */
final class MergedLabels {

    private record Placed(Block label, int row) {}

    private final List<Rows.Draft> rows;
    private final List<Spans.Stretch> slots;
    private final Spans.Before before;
    private final List<Placed> placed = new ArrayList<>();

    MergedLabels(List<Rows.Draft> rows, Spans.Before before) {
        this.rows = rows;
        this.before = before;
        this.slots = rows.stream()
                .map(Rows.Draft::box)
                .map(box -> new Spans.Stretch(box.top(), box.bottom()))
                .toList();
    }

    static boolean beside(Block label, Block other) {
        return Math.abs(label.box().middleY() - other.box().middleY()) < TableThresholds.CENTRED * label.size();
    }

    void spread(int column, List<Block> labels) {
        int[] starts =
                Spans.starts(labels.stream().map(label -> label.box().middleY()).toList(), slots, before);
        for (int i = 0; i < labels.size(); i++) {
            int row = known(labels.get(i)).orElse(starts[i]);
            rows.get(row).put(column, labels.get(i));
            placed.add(new Placed(labels.get(i), row));
        }
    }

    private Optional<Integer> known(Block label) {
        return placed.stream()
                .filter(other -> beside(label, other.label()))
                .map(Placed::row)
                .findFirst();
    }
}
