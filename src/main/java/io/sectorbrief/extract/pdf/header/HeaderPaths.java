package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.block.Columns;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.HeaderThresholds;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Header runs to a path per column, from the lowest line up: a title over several columns heads each of them, wrapped
 * lines are one title.
 */
public final class HeaderPaths {

    private final Columns columns;
    private final DrawnSpans drawn;
    private final Thresholds thresholds;
    private final Rect ink;
    private final HeaderTree tree;

    private HeaderPaths(Rect ink, Columns columns, DrawnSpans drawn, Thresholds thresholds) {
        this.ink = ink;
        this.columns = columns;
        this.drawn = drawn;
        this.thresholds = thresholds;
        this.tree = new HeaderTree(columns);
    }

    public static List<List<String>> of(List<Run> header, Columns columns, DrawnSpans drawn, Thresholds thresholds) {
        List<List<Run>> lines = Line.byBaseline(header, thresholds);
        int last = lines.size() - 1;
        Optional<BottomLine> bottom = last > 0 ? BottomLine.of(lines.get(last), columns) : Optional.empty();
        return bottom.flatMap(line -> line.under(ofTitles(lines.subList(0, last), columns, drawn, thresholds)))
                .or(() -> MirroredLine.of(lines)
                        .flatMap(line -> line.under(ofTitles(lines.subList(0, last), columns, drawn, thresholds))))
                .orElseGet(() -> ofTitles(lines, columns, drawn, thresholds));
    }

    private static List<List<String>> ofTitles(
            List<List<Run>> lines, Columns columns, DrawnSpans drawn, Thresholds thresholds) {
        Rect ink = lines.stream()
                .flatMap(List::stream)
                .map(Run::box)
                .reduce(Rect::union)
                .orElse(new Rect(0, 0, 0, 0));
        HeaderPaths paths = new HeaderPaths(ink, columns, drawn, thresholds);
        for (int at = lines.size() - 1; at >= 0; at--) {
            paths.read(lines.get(at));
        }
        return paths.tree.texts();
    }

    private void read(List<Run> line) {
        // over coefficients and their errors, a number spans what stands below it
        boolean numbers =
                ColumnNumbers.are(line) && 2 * line.size() > tree.tops().size();
        Map<Optional<Rect>, List<Run>> parents = new LinkedHashMap<>();
        for (Run run : line) {
            int column = columns.of(run.box());
            Optional<Title> below = tree.top(column);
            if (below.isEmpty()) {
                tree.add(Title.of(run, column, column));
            } else if (isLevel(below.get(), run)) {
                tree.replace(below.get(), below.get().beside(run));
            } else if (numbers) {
                tree.add(Title.of(run, column, column));
            } else {
                readOver(run, below.get(), line, parents);
            }
        }
        List<Title> slots = slots(line);
        List<Title> spread = new ArrayList<>();
        parents.forEach((reach, titles) -> spread.addAll(spreadApart(
                titles,
                slots.stream()
                        .filter(slot -> isFree(slot, reach, parents.keySet()))
                        .toList())));
        place(spread);
    }

    private void readOver(Run run, Title below, List<Run> line, Map<Optional<Rect>, List<Run>> parents) {
        Optional<Rect> reach = drawn.of(run, line, below.top(), ink);
        if (isColumn(below) && drawn.isOneCell(run, line, below.top(), ink)) {
            tree.replace(below, below.under(run));
        } else if (reach.isEmpty() && WrappedTitle.is(run, line, below, tree.tops(), room(run, line, below))) {
            tree.replace(below, below.under(run));
        } else {
            parents.computeIfAbsent(reach, key -> new ArrayList<>()).add(run);
        }
    }

    /**
     * What one title may take: more where rules or fields tell what others of its line span, for it spans nothing. That of
     * a column, off their level, is set in the middle of the header's height, where it has room for lines further apart.
     */
    private WrappedTitle.Room room(Run run, List<Run> line, Title below) {
        List<Run> spanning = line.stream()
                .filter(other -> tree.top(columns.of(other.box()))
                        .flatMap(under -> drawn.of(other, line, under.top(), ink))
                        .isPresent())
                .toList();
        boolean alone = tree.tops().stream()
                .allMatch(title -> title.equals(below) || title.box().sharedWidth(run.box()) <= 0);
        if (spanning.isEmpty() || !alone) {
            double column = columns.stretch(below.first(), below.last()).width();
            return new WrappedTitle.Room(column, thresholds.wrapLeading());
        }
        boolean inTheMiddle = spanning.stream()
                .allMatch(
                        other -> Math.abs(other.baseline() - run.baseline()) > HeaderThresholds.OFF_LEVEL * run.size());
        return new WrappedTitle.Room(
                ink.width(),
                isColumn(below) && inTheMiddle ? TableThresholds.WIDEST_LEADING : thresholds.wrapLeading());
    }

    private static boolean isColumn(Title title) {
        return title.first() == title.last();
    }

    /** A title for which nothing is drawn stands over none of what another's rule or field takes in. */
    private boolean isFree(Title slot, Optional<Rect> reach, Set<Optional<Rect>> drawn) {
        return reach.map(one -> isWithin(slot, one))
                .orElseGet(() -> drawn.stream().flatMap(Optional::stream).noneMatch(other -> isWithin(slot, other)));
    }

    private boolean isWithin(Title slot, Rect reach) {
        double middle = (tree.leaf(slot.first()).left() + tree.leaf(slot.last()).right()) / 2;
        return middle > reach.left() && middle < reach.right();
    }

    /** A title covers neighbours only: what stands between them under a title of its own parts them. */
    private List<Title> spreadApart(List<Run> titles, List<Title> slots) {
        List<Title> spread = new ArrayList<>();
        List<Run> left = new ArrayList<>(titles);
        for (List<Title> stretch : stretches(slots)) {
            List<Run> over = left.stream().filter(run -> isOver(run, stretch)).toList();
            left.removeAll(over);
            spread.addAll(spread(over, stretch));
        }
        spread(left, List.of());
        return spread;
    }

    private static List<List<Title>> stretches(List<Title> slots) {
        List<List<Title>> stretches = new ArrayList<>();
        int end = -2;
        for (Title slot : slots) {
            if (slot.first() != end + 1) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).add(slot);
            end = slot.last();
        }
        return stretches;
    }

    /** Shares out slots among titles; what stands beside them is the upper line of the title below it. */
    private List<Title> spread(List<Run> parents, List<Title> slots) {
        List<Run> inside = parents.stream().filter(run -> isOver(run, slots)).toList();
        boolean fit = inside.size() <= slots.size() && slots.size() <= HeaderThresholds.MOST_COLUMNS;
        List<Run> over = fit ? inside : List.of();
        parents.stream()
                .filter(run -> !over.contains(run))
                .forEach(run ->
                        tree.top(columns.of(run.box())).ifPresent(title -> tree.replace(title, title.under(run))));
        List<Spans.Stretch> titles = over.stream()
                .map(run -> new Spans.Stretch(run.box().left(), run.box().right()))
                .toList();
        List<TitleSpans.Span> spans = over.isEmpty()
                ? List.of()
                : TitleSpans.of(titles, widths(slots, over), over.get(0).size());
        List<Title> spread = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Title first = slots.get(spans.get(i).first());
            Title last = slots.get(spans.get(i).last());
            spread.add(Title.of(over.get(i), first.first(), last.last()));
        }
        return spread;
    }

    /** Where no title of a line stands over several, each is the upper line of the title below it. */
    private void place(List<Title> line) {
        boolean level = line.stream().anyMatch(title -> title.first() < title.last());
        for (Title title : line) {
            Optional<Title> below = tree.top(title.first());
            if (level || below.isEmpty() || WrappedTitle.isOneOfMany(below.get(), tree.tops())) {
                tree.add(title);
            } else {
                tree.replace(below.get(), below.get().under(title.top()));
            }
        }
    }

    /** The uppermost titles below a line, but for those set in the middle of the header's height, beside it. */
    private List<Title> slots(List<Run> line) {
        List<Title> below = tree.tops().stream()
                .filter(title -> !isLevel(title, line.get(0)))
                .toList();
        return below.stream()
                .filter(title -> !isInTheMiddle(title, line) || isBesideSpan(title, below))
                .toList();
    }

    private boolean isInTheMiddle(Title title, List<Run> line) {
        double top = line.get(0).box().top();
        return Math.abs(tree.under(title).middleY() - (top + ink.bottom()) / 2)
                < TableThresholds.CENTRED * line.get(0).size();
    }

    /** On the height of a title over others it may as well stand under the line, on top of its field. */
    private boolean isBesideSpan(Title title, List<Title> below) {
        return below.stream().filter(other -> isLevel(other, title.top())).anyMatch(tree::isOverTitles);
    }

    private List<TitleSlot> widths(List<Title> slots, List<Run> line) {
        List<Rect> leaves = tree.leaves();
        return slots.stream()
                .map(title -> TitleSlot.of(
                        title.block().text(0),
                        isInTheMiddle(title, line) ? TitleSlot.Place.IN_THE_MIDDLE : TitleSlot.Place.BELOW,
                        leaves,
                        tree.leaf(title.first()),
                        tree.leaf(title.last())))
                .toList();
    }

    private boolean isOver(Run run, List<Title> slots) {
        if (slots.isEmpty()) {
            return false;
        }
        Rect all = columns.stretch(
                slots.get(0).first(), slots.get(slots.size() - 1).last());
        return run.box().middleX() >= all.left() && run.box().middleX() <= all.right();
    }

    private boolean isLevel(Title title, Run run) {
        return Math.abs(title.top().baseline() - run.baseline()) < thresholds.sameBaseline() * run.size();
    }
}
