package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.CellLine;
import io.sectorbrief.extract.pdf.block.Columns;
import io.sectorbrief.extract.pdf.block.Cores;
import io.sectorbrief.extract.pdf.block.Leading;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds tables without any drawing: lines one under the other whose texts, most of them figures, stand in columns. */
final class OpenAreas {

    private static final Pattern SENTENCE = Pattern.compile(".{20,}|.*[。；;，].*");

    /** What tables are looked for among: a box holds little else than data, so that less is enough. */
    enum Among {
        PAGE(TableThresholds.FEWEST_OPEN, TableThresholds.DENSE),
        BOX(TableThresholds.FEWEST_OPEN_IN_A_BOX, TableThresholds.FULL_IN_A_BOX);

        private final int fewest;
        private final double full;

        Among(int fewest, double full) {
            this.fewest = fewest;
            this.full = full;
        }
    }

    private OpenAreas() {}

    /** The areas of a page among lines that nothing else claims. */
    static List<Rect> of(Page page, List<Line> lines, Among among, Thresholds thresholds) {
        List<Rect> areas = new ArrayList<>();
        List<Line> block = new ArrayList<>();
        for (Line line : lines) {
            boolean near = block.isEmpty()
                    || line.box().top() - block.get(block.size() - 1).box().bottom()
                            < thresholds.captionDistance() * line.size();
            if (!isCells(line) || !near) {
                add(page, block, among, areas);
                block.clear();
            }
            if (isCells(line)) {
                block.add(line);
            }
        }
        add(page, block, among, areas);
        return areas;
    }

    private static boolean isCells(Line line) {
        return line.runs().size() > 1
                && line.runs().stream()
                        .noneMatch(run -> SENTENCE.matcher(run.text()).matches());
    }

    private static boolean areContents(Page page, List<Line> block) {
        List<CellLine> lines = block.stream().map(CellLine::of).toList();
        return Contents.areSure(lines, Cores.of(lines), page);
    }

    private static void add(Page page, List<Line> block, Among among, List<Rect> areas) {
        if (block.size() < among.fewest || areContents(page, block)) {
            return;
        }
        Rect area = block.stream().map(Line::box).reduce(Rect::union).orElseThrow();
        List<Run> runs = block.stream().flatMap(line -> line.runs().stream()).toList();
        long values = runs.stream().filter(Leading::isValue).count();
        Columns columns = Columns.ofGutters(block.subList(1, block.size()), List.of(), area);
        long full = block.stream()
                .filter(line -> line.runs().size() == columns.count())
                .count();
        if (columns.count() > 1
                && full >= among.full * (block.size() - 1)
                && values >= TableThresholds.FIGURES * runs.size()) {
            areas.add(new Rect(area.left() - 1, area.top() - 1, area.right() + 1, area.bottom() + 1));
        }
    }
}
