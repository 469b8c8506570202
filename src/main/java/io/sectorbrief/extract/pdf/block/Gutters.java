package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.page.Seam;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.model.FootnoteMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds gutters so narrow that cells on both sides were taken for one text: no line of the body crosses them, and each
 * side has a title of its own, so that the space in a column of dates and times is no gutter.
 */
public final class Gutters {

    private static final Pattern SIGN = Pattern.compile("[$€£¥]\\h?$");
    private static final Pattern UNIT = Pattern.compile("[(（][^()（）]*[)）]");
    private static final Pattern LAST_GROUP = Pattern.compile("(?<!\\d)\\d{1,3}\\h?$");
    private static final Pattern GROUP = Pattern.compile("^\\d{3}(?!\\d)");

    private final List<Run> titles;
    private final List<Run> header;
    private final List<Line> lines;
    private final List<Rect> cores;
    private final List<Run> fused;

    private Gutters(List<Run> header, List<Line> lines) {
        List<Run> body = lines.stream().flatMap(line -> line.runs().stream()).toList();
        this.lines = lines;
        this.titles = header.stream()
                .sorted(Comparator.comparingDouble(run -> run.box().left()))
                .toList();
        this.header = header.stream().flatMap(run -> pieces(run).stream()).toList();
        this.cores = Columns.merged(
                body.stream().flatMap(run -> pieces(run).stream()).map(Run::box).toList());
        this.fused = body.stream().filter(run -> !gaps(run).isEmpty()).toList();
    }

    /**
     * The x of narrow gutters, ascending.
     *
     * @param body lines that fill columns
     */
    public static List<Double> narrow(List<Run> header, List<Line> body) {
        return new Gutters(header, body).narrow();
    }

    /** Lowest titles that were taken for one text, cut where each part has a column of its own below it. */
    public static List<Run> titles(List<Run> header, List<Line> body) {
        Gutters gutters = new Gutters(header, body);
        return header.stream()
                .flatMap(run -> run.cutAt(gutters.cuts(run, header)).stream())
                .toList();
    }

    private List<Double> cuts(Run title, List<Run> header) {
        boolean lowest = header.stream()
                .noneMatch(lower -> lower.baseline() > title.baseline() + TableThresholds.BELOW * title.size()
                        && lower.box().sharedWidth(title.box()) > 0);
        List<Double> cuts = new ArrayList<>();
        for (int i = 1; lowest && !isUnit(title) && !isUnderYears(title, header) && i < cores.size(); i++) {
            double left = cores.get(i - 1).right();
            double right = cores.get(i).left();
            if (title.box().left() < left && title.box().right() > right) {
                // of the spaces over a gutter, that between cells is the widest
                title.seams().stream()
                        .filter(seam -> seam.from() < right && seam.to() > left)
                        .max(Comparator.comparingDouble(seam -> seam.to() - seam.from()))
                        .ifPresent(seam -> cuts.add(seam.from()));
            }
        }
        return cuts;
    }

    /** A unit in brackets is one text, over however many columns it stands. */
    private static boolean isUnit(Run title) {
        return UNIT.matcher(title.plain()).matches();
    }

    /** Under several years, none of which needs a further line, stands what all of them share. */
    private static boolean isUnderYears(Run title, List<Run> header) {
        List<Run> above = header.stream()
                .filter(other -> other.baseline() < title.baseline() - TableThresholds.BELOW * title.size()
                        && title.baseline() - other.baseline() < TableThresholds.WIDEST_LEADING * title.size()
                        && other.box().sharedWidth(title.box()) > 0)
                .toList();
        return above.size() > 1 && above.stream().allMatch(other -> Figures.isYear(other.text()));
    }

    /** Narrow gutters known from the page before that no text of this page crosses. */
    public static List<Double> kept(List<Double> edges, List<Run> body) {
        List<Run> pieces = body.stream().flatMap(run -> pieces(run).stream()).toList();
        return edges.stream()
                .filter(x -> pieces.stream()
                        .noneMatch(run -> run.box().left() < x && run.box().right() > x))
                .toList();
    }

    private static List<Run> pieces(Run run) {
        return run.cutAt(gaps(run).stream().map(Seam::from).toList());
    }

    /** Its seams but those amid a number whose sign or thousands are set apart. */
    private static List<Seam> gaps(Run run) {
        return run.seams().stream().filter(seam -> !isAmidNumber(run, seam)).toList();
    }

    private static boolean isAmidNumber(Run run, Seam seam) {
        String left = FootnoteMark.without(run.text().substring(0, seam.at()));
        return SIGN.matcher(left).find()
                || (seam.to() - seam.from() < TableThresholds.THOUSANDS * run.size()
                        && LAST_GROUP.matcher(left).find()
                        && GROUP.matcher(run.text().substring(seam.at())).find());
    }

    private List<Double> narrow() {
        List<Double> found = new ArrayList<>();
        boolean untitled = !isEachTitled();
        double left = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < cores.size(); i++) {
            double at = middle(i);
            double next = i + 1 < cores.size() ? middle(i + 1) : Double.POSITIVE_INFINITY;
            if (fusedAt(at) == 0) {
                left = at;
            } else if ((untitled || titles.stream().anyMatch(title -> isOver(title, at)))
                    && parted(at)
                    && fills(cores.get(i))
                    && isTitledBetween(left, at)
                    && isTitledFrom(at, next, i)
                    && !isCrossed(at)) {
                found.add(at);
                left = at;
            }
        }
        return found;
    }

    /** Is there one title, all on one line, for each column that wider gutters part? */
    private boolean isEachTitled() {
        List<Rect> wide = Columns.merged(lines.stream()
                .flatMap(line -> line.runs().stream())
                .map(Run::box)
                .toList());
        return titles.size() == wide.size()
                && IntStream.range(0, wide.size())
                        .allMatch(i -> isLevel(titles.get(i))
                                && wide.stream()
                                        .allMatch(core -> core.equals(wide.get(i))
                                                || core.sharedWidth(
                                                                titles.get(i).box())
                                                        <= 0));
    }

    private boolean isLevel(Run title) {
        return Math.abs(title.baseline() - titles.get(0).baseline()) < TableThresholds.BELOW * title.size();
    }

    private static boolean isOver(Run title, double x) {
        return title.box().left() < x && title.box().right() > x;
    }

    private long fusedAt(double x) {
        return fused.stream()
                .filter(run -> gaps(run).stream().anyMatch(seam -> seam.holds(x)))
                .count();
    }

    /** In a single line, spaces may stand under one another by chance. */
    private boolean parted(double x) {
        return lines.stream()
                        .filter(line -> line.box().left() < x && line.box().right() > x)
                        .count()
                >= TableThresholds.FEWEST_PARTED;
    }

    /** A word that stands in a column of its own on one line goes on from the words before. */
    private boolean fills(Rect core) {
        return lines.stream()
                        .filter(line ->
                                line.runs().stream().anyMatch(run -> run.box().sharedWidth(core) > 0))
                        .count()
                >= TableThresholds.FEWEST_PARTED;
    }

    private double middle(int core) {
        return (cores.get(core - 1).right() + cores.get(core).left()) / 2;
    }

    private boolean isTitledBetween(double from, double to) {
        return header.stream()
                .anyMatch(run -> run.box().middleX() > from && run.box().right() < to);
    }

    /** What begins with a small letter goes on from the word before; what stands over the next column alone is its own. */
    private boolean isTitledFrom(double at, double next, int core) {
        return header.stream()
                .filter(run -> !Character.isLowerCase(run.text().codePointAt(0)))
                .map(Run::box)
                .filter(box -> box.left() > at && box.left() < next)
                .anyMatch(box -> box.sharedWidth(cores.get(core)) > 0
                        || core + 1 == cores.size()
                        || box.sharedWidth(cores.get(core + 1)) <= 0);
    }

    /** A title over the gutter spans both columns only if each has a title further down. */
    private boolean isCrossed(double at) {
        return header.stream()
                .filter(run -> isOver(run, at))
                .anyMatch(run -> header.stream()
                        .filter(lower -> lower.baseline() > run.baseline() + TableThresholds.BELOW * run.size())
                        .noneMatch(lower ->
                                Math.abs(lower.box().middleX() - at) < run.box().width()));
    }
}
