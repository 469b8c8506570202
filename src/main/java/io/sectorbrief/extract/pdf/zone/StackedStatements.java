package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.Leading;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The tables in one column of a page that each begin with titles over the same periods. */
final class StackedStatements {

    private final Page page;
    private final Rect side;
    private final List<String> periods;

    StackedStatements(Page page, Rect side, List<String> periods) {
        this.page = page;
        this.side = side;
        this.periods = periods;
    }

    /** The tables of one side, from titles to titles. */
    List<Rect> areas() {
        List<Line> within = page.linesIn(side);
        List<Integer> starts = IntStream.range(0, within.size())
                .filter(at -> PeriodTitles.say(within.get(at).runs(), periods))
                .map(at -> at > 0 && isLevel(within.get(at - 1), within.get(at)) ? at - 1 : at)
                .boxed()
                .toList();
        List<Rect> tables = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : within.size();
            tables.add(table(within.subList(starts.get(i), end), i + 1 < starts.size()));
        }
        return tables;
    }

    /** Without the name of the next table, with the rules right above and below. */
    private Rect table(List<Line> table, boolean followed) {
        int last = table.size() - 1;
        while (followed && last > 1 && isName(table.get(last))) {
            last--;
        }
        double em = table.get(0).size();
        double above = page.lines().stream()
                .map(line -> line.box().bottom())
                .filter(y -> y <= table.get(0).box().top())
                .max(Double::compare)
                .orElse(0.0);
        double top = Math.max(above, table.get(0).box().top() - em);
        double bottom = table.get(last).box().bottom();
        double below = page.lines().stream()
                .map(line -> line.box().top())
                .filter(y -> y >= bottom)
                .min(Double::compare)
                .orElse(bottom + em);
        return new Rect(side.left(), top, side.right(), Math.min(bottom + em, below));
    }

    /** A name may be set a little higher than its periods. */
    private static boolean isLevel(Line name, Line periods) {
        return isName(name) && name.box().sharedHeight(periods.box()) > 0;
    }

    private static boolean isName(Line line) {
        return line.runs().stream().noneMatch(Leading::isValue);
    }
}
