package io.sectorbrief.extract.pdf.text;

import io.sectorbrief.extract.pdf.drawn.Aside;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.HeaderThresholds;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import io.sectorbrief.extract.pdf.zone.Anchor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells running headers, footers and page numbers by their return at the same height of the page's edge, with nothing but
 * page numbers changed; a page's number alone by its form too. The header row of a table that goes on from page to page
 * returns likewise, but heads the lines below it.
 */
public final class Furniture {

    private final Thresholds thresholds;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Integer> heading = new HashMap<>();
    private final int least;

    /** @param pages all of the document */
    public Furniture(Collection<Page> pages, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.least = Math.max(2, (int) Math.ceil(pages.size() * thresholds.furnitureShare()));
        for (Page page : pages) {
            Set<String> here = new HashSet<>();
            page.lines().stream().filter(line -> inMargin(page, line)).forEach(line -> here.addAll(keys(page, line)));
            page.asides().forEach(aside -> here.add(aside.text()));
            here.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        pages.forEach(this::noteHeaderRows);
    }

    /** A page of the document with its running headers and footers set apart. */
    public Page without(Page page) {
        List<Line> kept = new ArrayList<>();
        List<Aside> asides = new ArrayList<>();
        double captions = endOfCaption(page);
        for (Line line : page.lines()) {
            if (returns(page, line) && !isOfTable(page, line, captions)) {
                asides.add(Aside.running(line.text(), line.box()));
            } else {
                kept.add(line);
            }
        }
        page.asides().forEach(aside -> asides.add(seen(aside.text()) ? aside.running() : aside));
        return page.with(kept, asides);
    }

    private boolean returns(Page page, Line line) {
        return inMargin(page, line) && (keys(page, line).stream().anyMatch(this::seen) || PageNumber.is(page, line));
    }

    /** A caption that returns with another number is that of another exhibit. */
    private static List<String> keys(Page page, Line line) {
        List<String> keys = RunningText.keys(line, page.number());
        return isCaption(line) ? keys.subList(0, 1) : keys;
    }

    private static boolean isCaption(Line line) {
        return Anchor.isNumbered(line.plain());
    }

    private boolean isOfTable(Page page, Line line, double captions) {
        return isHeaderRow(page, line)
                || isSource(line)
                || isUnderCaption(page, line, captions)
                || isInMesh(page, line);
    }

    /** Slides print the same source line at the bottom of each. */
    private boolean isSource(Line line) {
        return Line.phrases(line.runs(), thresholds.phraseGap()).stream()
                .allMatch(phrase -> Anchor.of(phrase, thresholds)
                        .filter(Anchor.Source.class::isInstance)
                        .isPresent());
    }

    /** Rules between the columns of a table run on from its header into the body. */
    private boolean isInMesh(Page page, Line line) {
        double margin = page.frame().uprightHeight() * thresholds.marginShare();
        double middle = line.box().middleY();
        return page.rulings().stream()
                        .filter(rule -> !rule.isHorizontal() && rule.from() < middle && rule.to() > middle)
                        .filter(rule ->
                                rule.to() > margin && rule.from() < page.frame().uprightHeight() - margin)
                        .limit(TableThresholds.SIDES + 1)
                        .count()
                > TableThresholds.SIDES;
    }

    private static boolean isUnderCaption(Page page, Line line, double captions) {
        return line.box().bottom() < page.frame().uprightHeight() / 2
                && captions <= line.box().top();
    }

    /** Where the first caption ends that is none of the running texts. */
    private double endOfCaption(Page page) {
        return page.lines().stream()
                .filter(line -> inMargin(page, line) && isCaption(line) && !returns(page, line))
                .mapToDouble(line -> line.box().bottom())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private boolean seen(String key) {
        return seen.getOrDefault(key, 0) >= least;
    }

    private boolean isHeaderRow(Page page, Line line) {
        return keys(page, line).stream()
                .filter(this::seen)
                .anyMatch(key -> 2 * heading.getOrDefault(key, 0) > seen.getOrDefault(key, 0));
    }

    /** From the body upwards: what heads a line that heads the body belongs to the table too. */
    private void noteHeaderRows(Page page) {
        List<Line> lines = page.lines();
        boolean overTable = true;
        for (int at = lines.size() - 2; at >= 0; at--) {
            Line line = lines.get(at);
            boolean returns = returns(page, line);
            overTable = !returns || (overTable && heads(line, lines.subList(at + 1, lines.size())));
            if (returns && overTable) {
                keys(page, line).forEach(key -> heading.merge(key, 1, Integer::sum));
            }
        }
    }

    /**
     * Does a line of several texts stand close over lines of the same size that have texts under them? Running headers
     * seldom have more than two texts; those of more may stand beside figures set to the right, and over empty columns.
     */
    private boolean heads(Line line, List<Line> below) {
        List<Run> titles = Line.phrases(line.runs(), thresholds.phraseGap());
        double gap = below.get(0).baseline() - line.baseline();
        return titles.size() > 1
                && gap < ZoneThresholds.HEADER_ROW * line.size()
                && Math.abs(below.get(0).size() - line.size()) < ZoneThresholds.CAPTION_SIZE
                && (over(titles, below.subList(0, 1), 0) == titles.size() || headsColumns(titles, below));
    }

    private static boolean headsColumns(List<Run> titles, List<Line> below) {
        List<Line> near = below.subList(0, Math.min(below.size(), HeaderThresholds.DEEP_HEADER));
        return titles.size() >= TableThresholds.FEWEST_TITLES
                && 2 * over(titles, near, TableThresholds.HEADED) > titles.size();
    }

    /** How many titles have a text within so many em of what is right below them. */
    private static long over(List<Run> titles, List<Line> below, double em) {
        return titles.stream()
                .filter(title -> below.stream()
                        .flatMap(line -> line.runs().stream())
                        .anyMatch(run -> run.box().sharedWidth(title.box()) > -em * title.size()))
                .count();
    }

    private boolean inMargin(Page page, Line line) {
        double height = page.frame().uprightHeight();
        double margin = height * thresholds.marginShare();
        return line.box().bottom() < margin || line.box().top() > height - margin;
    }
}
