package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.block.Block;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import java.util.ArrayList;
import java.util.List;

/** A header text over the columns from first to last. */
record Title(Block block, int first, int last) {

    static Title of(Run run, int first, int last) {
        return new Title(new Block(List.of(run)), first, last);
    }

    /** With a further line on top of it. */
    Title under(Run line) {
        return new Title(new Block(List.of(line)).with(block), first, last);
    }

    /** With more of its top line. */
    Title beside(Run rest) {
        List<Run> lines = new ArrayList<>(block.lines());
        int level = 1;
        while (level < lines.size() && lines.get(level).baseline() < rest.box().bottom()) {
            level++;
        }
        lines.add(level, rest);
        return new Title(new Block(lines), first, last);
    }

    Run top() {
        return block.lines().get(0);
    }

    Rect box() {
        return block.box();
    }
}
