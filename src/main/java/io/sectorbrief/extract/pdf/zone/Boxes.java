package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Fill;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the boxes of a page: shaded or framed parts beside other text, a title on top, whose lines keep no step with
 * what stands beside them. A table's own shading and frame is none.
 */
final class Boxes {

    private final Page page;
    private final Thresholds thresholds;
    private final Rect text;

    private Boxes(Page page, Rect text, Thresholds thresholds) {
        this.page = page;
        this.text = text;
        this.thresholds = thresholds;
    }

    /** Boxes of which none lies in another. */
    static List<Rect> of(Page page, Rect text, Thresholds thresholds) {
        if (page.rulings().size() + page.fills().size() > TableThresholds.MOST_DRAWN) {
            return List.of();
        }
        return new Boxes(page, text, thresholds).find();
    }

    private List<Rect> find() {
        List<Rect> drawn = Stream.concat(page.fills().stream().map(Fill::box), frames())
                .filter(this::mayBeBox)
                .sorted(Comparator.comparingDouble((Rect box) -> -box.width() * box.height()))
                .toList();
        List<Rect> distinct = new ArrayList<>();
        for (Rect box : drawn) {
            if (distinct.stream().noneMatch(other -> RuledAreas.overlap(box, other))) {
                distinct.add(box);
            }
        }
        return distinct.stream().filter(box -> standsAlone(box, distinct)).toList();
    }

    /** Four sides with nothing drawn from one of them to the opposite one, so the next of a side's height is the other. */
    private Stream<Rect> frames() {
        List<Ruling> sides = page.rulings().stream()
                .filter(rule -> !rule.isHorizontal())
                .sorted(Comparator.comparingDouble(Ruling::at))
                .toList();
        return IntStream.range(0, sides.size())
                .boxed()
                .flatMap(index -> opposite(sides.get(index), sides.subList(index + 1, sides.size())).stream())
                .filter(box -> across(box) == TableThresholds.SIDES);
    }

    private static Optional<Rect> opposite(Ruling left, List<Ruling> onTheRight) {
        return onTheRight.stream()
                .filter(right -> right.at() > left.at() + TableThresholds.SHORT_RULING
                        && Math.abs(right.from() - left.from()) < TableThresholds.ON_LINE
                        && Math.abs(right.to() - left.to()) < TableThresholds.ON_LINE)
                .findFirst()
                .map(right -> new Rect(left.at(), left.from(), right.at(), left.to()));
    }

    private long across(Rect box) {
        return page.rulings().stream()
                .filter(rule -> rule.isHorizontal()
                        ? rule.at() > box.top() - TableThresholds.ON_LINE
                                && rule.at() < box.bottom() + TableThresholds.ON_LINE
                                && rule.shared(box.left(), box.right()) > TableThresholds.MESHED * box.width()
                        : rule.at() > box.left() + TableThresholds.ON_LINE
                                && rule.at() < box.right() - TableThresholds.ON_LINE
                                && rule.shared(box.top(), box.bottom()) > TableThresholds.MESHED * box.height())
                .count();
    }

    private boolean mayBeBox(Rect box) {
        List<Line> lines = page.linesIn(box);
        return box.width() < ZoneThresholds.BOX_WIDTH * text.width()
                && lines.size() >= ZoneThresholds.FEWEST_IN_BOX
                && Line.phrases(lines.get(0).runs(), thresholds.phraseGap()).size() == 1
                && lines.stream().filter(line -> line.runs().size() > 1).count() > 1;
    }

    private boolean standsAlone(Rect box, List<Rect> boxes) {
        List<Line> lines = page.linesIn(box);
        List<Run> beside = page.lines().stream()
                .flatMap(line -> line.runs().stream())
                .filter(run -> run.box().sharedHeight(box) > 0
                        && boxes.stream().noneMatch(other -> other.holdsMiddleOf(run.box())))
                .toList();
        long level = lines.stream()
                .filter(line -> beside.stream()
                        .anyMatch(run ->
                                Math.abs(run.baseline() - line.baseline()) < thresholds.sameBaseline() * line.size()))
                .count();
        boolean among = boxes.size() > 1 || !beside.isEmpty();
        return among && level <= ZoneThresholds.LEVEL_BESIDE * lines.size();
    }
}
