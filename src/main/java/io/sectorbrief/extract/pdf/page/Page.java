package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Aside;
import io.sectorbrief.extract.pdf.drawn.Drawing;
import io.sectorbrief.extract.pdf.drawn.Fill;
import io.sectorbrief.extract.pdf.drawn.Frame;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.drawn.Rulings;
import io.sectorbrief.extract.pdf.drawn.Trouble;
import io.sectorbrief.extract.pdf.threshold.Limits;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One page as text and lines, upright.
 *
 * @param lines top down, running headers and footers left out once all pages have been seen
 * @param asides text in other directions, footnote marks; running headers and footers too, once seen
 * @param rulings merged
 * @param fills shaded boxes that are no bars
 * @param pictures boxes of images, of bars and of strokes that follow no axis
 * @param characters readable characters drawn
 * @param unreadable characters without readable encoding
 * @param troubles what kept the page from being read to its end
 */
public record Page(
        Frame frame,
        List<Line> lines,
        List<Aside> asides,
        List<Ruling> rulings,
        List<Fill> fills,
        List<Rect> pictures,
        int characters,
        int unreadable,
        List<Trouble> troubles) {

    public static Page of(Drawing drawing, Thresholds thresholds) {
        List<Trouble> troubles = troubles(drawing, thresholds);
        List<Ruling> rulings =
                most(Limits.MOST_DRAWN, "rules", Rulings.merged(drawing.rulings(), thresholds), troubles);
        List<Fill> fills = most(Limits.MOST_DRAWN, "shaded boxes", drawing.fills(), troubles);
        Marks.Apart apart = Runs.of(drawing, rulings, thresholds);
        List<Run> runs = most(Limits.MOST_TEXTS, "separate texts", apart.texts(), troubles);
        TypedRules typed = TypedRules.of(Line.of(runs, thresholds));
        Bars bars = Bars.of(fills, runs, thresholds);
        List<Rect> pictures = new ArrayList<>(drawing.pictures());
        pictures.addAll(bars.boxes());
        return new Page(
                drawing.frame(),
                typed.lines(),
                Stream.of(drawing.turned(), apart.marks(), typed.dashes())
                        .flatMap(List::stream)
                        .toList(),
                Stream.concat(bars.lines(rulings).stream(), typed.rules().stream())
                        .toList(),
                bars.without(fills),
                pictures,
                drawing.glyphs().size(),
                drawing.unreadable(),
                troubles);
    }

    private static <T> List<T> most(int most, String what, List<T> things, List<Trouble> troubles) {
        if (things.size() <= most) {
            return things;
        }
        troubles.add(Trouble.partial("it has more than " + most + " " + what));
        return List.copyOf(things.subList(0, most));
    }

    /** With more troubles. */
    public Page with(List<Trouble> more) {
        List<Trouble> all = new ArrayList<>(troubles);
        all.addAll(more);
        return new Page(frame, lines, asides, rulings, fills, pictures, characters, unreadable, all);
    }

    public Page with(List<Line> kept, List<Aside> apart) {
        return new Page(frame, kept, apart, rulings, fills, pictures, characters, unreadable, troubles);
    }

    /** What is printed and drawn in a part of it. */
    public Page within(Rect part) {
        return new Page(
                frame,
                linesIn(part),
                asides,
                rulings.stream().filter(rule -> part.holdsMiddleOf(rule.box())).toList(),
                fills.stream().filter(fill -> part.holdsMiddleOf(fill.box())).toList(),
                pictures.stream().filter(part::holdsMiddleOf).toList(),
                characters,
                unreadable,
                troubles);
    }

    /** What is printed and drawn outside some parts of it. */
    public Page without(List<Rect> parts) {
        return new Page(
                frame,
                lines.stream()
                        .map(line -> line.runs().stream()
                                .filter(run -> isOutside(run.box(), parts))
                                .toList())
                        .filter(runs -> !runs.isEmpty())
                        .map(Line::new)
                        .toList(),
                asides,
                rulings.stream().filter(rule -> isOutside(rule.box(), parts)).toList(),
                fills.stream().filter(fill -> isOutside(fill.box(), parts)).toList(),
                pictures.stream().filter(box -> isOutside(box, parts)).toList(),
                characters,
                unreadable,
                troubles);
    }

    /** Rules and shading. */
    public Stream<Rect> drawn() {
        return Stream.concat(rulings.stream().map(Ruling::box), fills.stream().map(Fill::box));
    }

    /** Horizontal rules over most of an area's width, within it or no further from it than so many points. */
    public Stream<Ruling> rulesOver(Rect area, double room) {
        return rulings.stream()
                .filter(rule -> rule.isHorizontal()
                        && rule.at() > area.top() - room
                        && rule.at() < area.bottom() + room
                        && rule.shared(area.left(), area.right()) > TableThresholds.MESHED * area.width());
    }

    /** With its horizontal rules cut at the sides of a part of it. */
    public Page ruledWithin(Rect part) {
        List<Ruling> cut = rulings.stream()
                .map(rule -> rule.isHorizontal()
                                && rule.at() > part.top()
                                && rule.at() < part.bottom()
                                && rule.shared(part.left(), part.right()) > 0
                        ? rule.within(part.left(), part.right())
                        : rule)
                .toList();
        return new Page(frame, lines, asides, cut, fills, pictures, characters, unreadable, troubles);
    }

    private static boolean isOutside(Rect box, List<Rect> parts) {
        return parts.stream().noneMatch(part -> part.holdsMiddleOf(box));
    }

    /** Its text alone. */
    public Page undrawn() {
        return new Page(frame, lines, asides, List.of(), List.of(), pictures, characters, unreadable, troubles);
    }

    /** A page of which nothing could be read. */
    public static Page lost(int number, Throwable why) {
        return lost(number, Trouble.words(why));
    }

    /** A page of which nothing could be read. */
    public static Page lost(int number, String why) {
        Frame frame = new Frame(number, 0, 0, 0);
        return new Page(frame, List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0, List.of(Trouble.lost(why)));
    }

    public boolean isLost() {
        return troubles.stream().anyMatch(trouble -> trouble.severity() == Severity.ERROR);
    }

    private static List<Trouble> troubles(Drawing drawing, Thresholds thresholds) {
        List<Trouble> troubles = new ArrayList<>(drawing.troubles());
        int all = drawing.glyphs().size() + drawing.unreadable();
        long unreadable = drawing.unreadable() + Legibility.implausible(drawing.glyphs());
        if (unreadable > thresholds.unreadableShare() * all) {
            troubles.add(Trouble.partial(
                    unreadable + " of its " + all + " characters have no readable encoding (fonts without ToUnicode)"));
        }
        return troubles;
    }

    /** Lines of an area, top down, cut to it. */
    public List<Line> linesIn(Rect area) {
        return cut(lines, area);
    }

    /** Lines cut to an area, those outside left out. */
    public static List<Line> cut(List<Line> lines, Rect area) {
        List<Line> inside = new ArrayList<>();
        for (Line line : lines) {
            List<Run> runs = new ArrayList<>(line.runs());
            runs.removeIf(run -> !area.holdsMiddleOf(run.box()));
            if (!runs.isEmpty()) {
                inside.add(runs.size() == line.runs().size() ? line : new Line(runs));
            }
        }
        return inside;
    }

    /** Share of the page that images and drawings cover; where they overlap, both count. */
    public double pictureShare() {
        Rect sheet = new Rect(0, 0, frame.uprightWidth(), frame.uprightHeight());
        double covered = pictures.stream()
                .mapToDouble(box -> Math.max(0, box.sharedWidth(sheet)) * Math.max(0, box.sharedHeight(sheet)))
                .sum();
        return covered / Math.max(1, sheet.width() * sheet.height());
    }

    /** How much of it is kept: texts, lines, boxes. */
    public int things() {
        int texts = lines.stream().mapToInt(line -> line.runs().size()).sum();
        return texts + asides.size() + rulings.size() + fills.size() + pictures.size();
    }

    public int number() {
        return frame.page();
    }
}
