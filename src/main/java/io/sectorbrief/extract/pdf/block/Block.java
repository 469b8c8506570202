package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.page.Wrapping;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of one cell, one under the other.
 *
 * @param lines runs, top down; several runs of one line from left to right
 * @param box around them
 */
public record Block(List<Run> lines, Rect box) {

    public Block {
        lines = List.copyOf(lines);
    }

    public Block(List<Run> lines) {
        this(lines, Run.around(lines));
    }

    public double size() {
        return lines.get(0).size();
    }

    public double firstBaseline() {
        return lines.get(0).baseline();
    }

    public Block with(Block below) {
        List<Run> all = new ArrayList<>(lines);
        all.addAll(below.lines);
        return new Block(all, box.union(below.box));
    }

    /**
     * The text of the cell: a line that filled its room and wrapped between ideographs closes up, any other line break
     * is one space.
     *
     * @param room points that a line of the cell may take
     */
    public String text(double room) {
        String text = lines.get(0).text();
        for (int i = 1; i < lines.size(); i++) {
            Run above = lines.get(i - 1);
            Run below = lines.get(i);
            boolean sameLine = Math.abs(above.baseline() - below.baseline()) < TextThresholds.SAME_LINE * below.size();
            boolean full = above.box().width() + below.size() > room || Wrapping.isDivided(text, below.text());
            text = !sameLine && full ? Wrapping.joined(text, below.text()) : text + " " + below.text();
        }
        return text;
    }
}
