package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds tables side by side over the same periods, as statements of accounts are printed: a line of titles says the same
 * periods twice, and nothing below it crosses the gap between. A table of two blocks is one, having one name.
 */
final class PairedTables {

    private final Page page;
    private final List<Line> lines;
    private final Thresholds thresholds;

    private PairedTables(Page page, Thresholds thresholds) {
        this.page = page;
        this.lines = page.lines();
        this.thresholds = thresholds;
    }

    /** Their zones; a numbered caption above makes them one exhibit, which is not among these. */
    static List<Zone> of(Page page, List<Anchor> anchors, Thresholds thresholds) {
        PairedTables pairs = new PairedTables(page, thresholds);
        return pairs.find().stream()
                .filter(area -> !isNumbered(area, anchors))
                .map(area -> LooseTables.zone(page.ruledWithin(area), area, anchors, List.of(), thresholds)
                        .closed())
                .map(zone ->
                        pairs.source(zone.area(), anchors).map(zone::closedBy).orElse(zone))
                .toList();
    }

    /** The source line below a table with nothing between; it begins under the left one of a pair. */
    private Optional<Anchor.Source> source(Rect area, List<Anchor> anchors) {
        Optional<Anchor.Source> next = anchors.stream()
                .filter(Anchor.Source.class::isInstance)
                .map(Anchor.Source.class::cast)
                .filter(source -> source.box().top() > area.bottom() - 1)
                .findFirst();
        return next.filter(source -> {
            double reach = source.box().top();
            return page.linesIn(new Rect(area.left(), area.bottom(), area.right(), reach))
                    .isEmpty();
        });
    }

    private static boolean isNumbered(Rect area, List<Anchor> anchors) {
        return anchors.stream()
                .filter(anchor -> anchor instanceof Anchor.Caption || anchor instanceof Anchor.Source)
                .filter(anchor -> anchor.box().top() < area.top() + 1)
                .reduce((above, below) -> below)
                .filter(anchor -> anchor instanceof Anchor.Caption caption
                        && caption.number().isPresent())
                .isPresent();
    }

    private List<Rect> find() {
        List<Rect> areas = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int from = at;
            Optional<PairGap> gap = gapOf(at).filter(between -> isNamedTwice(from, between));
            at = gap.map(between -> add(from, between, areas)).orElse(at + 1);
        }
        return areas;
    }

    /** Between the two blocks that a line of titles heads. */
    private Optional<PairGap> gapOf(int at) {
        List<Run> titles = lines.get(at).runs();
        if (!PeriodTitles.mayHeadTwo(titles)) {
            return Optional.empty();
        }
        return IntStream.range(1, titles.size())
                .filter(i -> PeriodTitles.areSame(titles.subList(0, i), titles.subList(i, titles.size())))
                .mapToObj(i -> new PairGap(
                        titles.get(i - 1).box().right(), titles.get(i).box().left()))
                .findFirst();
    }

    /** The blocks have names of their own, in the line of titles or right above it. */
    private boolean isNamedTwice(int at, PairGap gap) {
        return areNames(at, gap)
                || (at > 0
                        && lines.get(at).box().top() - lines.get(at - 1).box().bottom()
                                < thresholds.captionDistance() * lines.get(at).size()
                        && areNames(at - 1, gap));
    }

    private boolean areNames(int at, PairGap gap) {
        List<Run> titles = lines.get(at).runs();
        Optional<Run> left = titles.stream().findFirst();
        Optional<Run> right = titles.stream()
                .filter(run -> run.box().left() > gap.from() - TableThresholds.ON_LINE)
                .findFirst();
        return gap.without(lines.get(at)).isPresent()
                && right.filter(name -> !name.plain().equals(left.orElseThrow().plain()))
                        .isPresent()
                && titles.stream().noneMatch(title -> Anchor.isCaption(title, thresholds));
    }

    /** Gives back the first line below. */
    private int add(int at, PairGap first, List<Rect> areas) {
        PairGap gap = first;
        Rect ink = lines.get(at).box();
        List<String> periods = PeriodTitles.periods(gap.leftOf(lines.get(at)));
        int next = at + 1;
        for (; next < lines.size() && !ends(next, ink, periods); next++) {
            Optional<PairGap> narrowed = gap.without(lines.get(next));
            if (narrowed.isEmpty()) {
                break;
            }
            gap = narrowed.get();
            ink = ink.union(lines.get(next).box());
        }
        if (next - at > TableThresholds.FEWEST_ROWS && !isSourcedApart(gap, ink)) {
            Rect side = new Rect(ink.left() - ZoneThresholds.SIDE, ink.top(), gap.middle(), ink.bottom());
            Rect other = new Rect(gap.middle(), ink.top(), ink.right() + ZoneThresholds.SIDE, ink.bottom());
            areas.addAll(new StackedStatements(page, side, periods).areas());
            areas.addAll(new StackedStatements(page, other, periods).areas());
        }
        return next;
    }

    /** A source line under the right one alone: each has what tells it apart. */
    private boolean isSourcedApart(PairGap gap, Rect ink) {
        Rect right = new Rect(
                gap.from(),
                ink.top(),
                ink.right(),
                ink.bottom() + ZoneThresholds.SOURCE_REACH * lines.get(0).size());
        return page.linesIn(right).stream()
                .flatMap(line -> Line.phrases(line.runs(), thresholds.phraseGap()).stream())
                .filter(phrase -> phrase.box().left() > gap.from())
                .anyMatch(phrase -> Anchor.of(phrase, thresholds)
                        .filter(Anchor.Source.class::isInstance)
                        .isPresent());
    }

    /** What begins another exhibit, or stands apart from all above though no titles follow. */
    private boolean ends(int at, Rect ink, List<String> periods) {
        Line line = lines.get(at);
        boolean apart = line.box().top() - ink.bottom() > thresholds.captionDistance() * line.size();
        return (apart && !holdsTitles(at, periods) && !holdsTitles(at + 1, periods))
                || Line.phrases(line.runs(), thresholds.phraseGap()).stream()
                        .flatMap(phrase -> Anchor.of(phrase, thresholds).stream())
                        .anyMatch(anchor -> !(anchor instanceof Anchor.UnitLine));
    }

    private boolean holdsTitles(int at, List<String> periods) {
        return at < lines.size()
                && (gapOf(at).isPresent() || PeriodTitles.say(lines.get(at).runs(), periods));
    }
}
