package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Glyph;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import io.sectorbrief.model.FootnoteMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters on one baseline that no jump divides: a word, a sentence's line, the text of a cell.
 *
 * @param text as printed, single spaces where spaces or gaps between words stood
 * @param box around its ink
 * @param baseline y of its baseline in points
 * @param size font size of most of its characters
 * @param weight bold if all of it is
 * @param seams gaps within it, left to right
 * @param places where its characters stand
 */
public record Run(
        String text, Rect box, double baseline, double size, Glyph.Weight weight, List<Seam> seams, Places places) {

    public Run {
        seams = List.copyOf(seams);
    }

    /** A text of which nothing tells where its characters stand. */
    public Run(String text, Rect box, double baseline, double size, Glyph.Weight weight) {
        this(text, box, baseline, size, weight, List.of(), Places.even(text.length(), box.left(), box.right()));
    }

    /** Without the marks of footnotes: what is a figure with one is a figure. */
    public String plain() {
        return FootnoteMark.without(text);
    }

    public boolean isBold() {
        return weight == Glyph.Weight.BOLD;
    }

    /** The box of all of them, at least one. */
    public static Rect around(List<Run> runs) {
        Rect box = runs.get(0).box;
        for (Run run : runs.subList(1, runs.size())) {
            box = box.union(run.box);
        }
        return box;
    }

    /** This run with one to its right, a space between them if {@code glue} says so. */
    public Run with(Run right, String glue) {
        int start = text.length() + glue.length();
        List<Seam> both = new ArrayList<>(seams);
        if (right.box.left() - box.right() > TextThresholds.SEAM * size) {
            both.add(new Seam(start, box.right(), right.box.left()));
        }
        right.seams.forEach(seam -> both.add(seam.moved(start)));
        return new Run(
                text + glue + right.text,
                box.union(right.box),
                baseline,
                Math.max(size, right.size),
                isBold() ? right.weight : weight,
                both,
                places.with(glue.length(), box.right(), right.places));
    }

    /** The same text, its ink reaching as far right as a mark that hangs on it. */
    Run reaching(double right) {
        Rect ink = new Rect(box.left(), box.top(), Math.max(box.right(), right), box.bottom());
        return new Run(text, ink, baseline, size, weight, seams, places);
    }

    /** With a mark that hangs on it, as it is written on the line: no gap parts them, and the mark changes nothing else. */
    Run marked(String mark, Rect at) {
        return new Run(
                text + mark,
                reaching(at.right()).box,
                baseline,
                size,
                weight,
                seams,
                places.with(0, box.right(), Places.even(mark.length(), at.left(), at.right())));
    }

    /** The same text, its ink reaching as far left as what is drawn before it. */
    public Run reachingBack(double left) {
        Rect ink = new Rect(Math.min(box.left(), left), box.top(), box.right(), box.bottom());
        return new Run(text, ink, baseline, size, weight, seams, places);
    }

    /** The same text on another line, as a raised one that is part of it. */
    Run on(Run line) {
        Rect ink = new Rect(box.left(), line.box.top(), box.right(), line.box.bottom());
        return new Run(text, ink, line.baseline, size, weight, seams, places);
    }

    /** What is left between and beside what a pattern finds; its gaps are no longer known. Empty if nothing is. */
    Optional<Run> without(Pattern noise) {
        Matcher found = noise.matcher(text);
        Optional<Run> left = Optional.empty();
        int from = 0;
        while (found.find()) {
            left = joined(left, from, found.start());
            from = found.end();
        }
        return from == 0 ? Optional.of(this) : joined(left, from, text.length());
    }

    private Optional<Run> joined(Optional<Run> before, int from, int to) {
        if (text.substring(from, to).isBlank()) {
            return before;
        }
        Run part = part(from, to, places.left(from, box.left()), places.left(to, box.right()), List.of());
        return Optional.of(before.map(run -> run.with(part, "")).orElse(part));
    }

    /** Its parts, left to right, cut at the seams in which some of these x lie. */
    public List<Run> cutAt(List<Double> xs) {
        return cut(seam -> xs.stream().anyMatch(seam::holds));
    }

    /** The same text without the spaces that take less than so many points. */
    Run closedUp(double most) {
        return cut(seam -> text.charAt(seam.at() - 1) == ' ' && seam.to() - seam.from() < most).stream()
                .reduce((left, right) -> left.with(right, ""))
                .orElse(this);
    }

    private List<Run> cut(Predicate<Seam> parting) {
        List<Run> parts = new ArrayList<>();
        int start = 0;
        double left = box.left();
        for (Seam seam : seams) {
            if (parting.test(seam)) {
                parts.add(part(start, seam.at(), left, seam.from(), seams));
                start = seam.at();
                left = seam.to();
            }
        }
        parts.add(part(start, text.length(), left, box.right(), seams));
        return parts;
    }

    /** Its first characters. */
    Run until(int end) {
        return part(0, end, box.left(), places.left(end, box.right()), seams);
    }

    /** Its last characters. */
    Run from(int start) {
        return part(start, text.length(), places.left(start, box.left()), box.right(), seams);
    }

    /** Around some of its characters, spaces at their end left out. */
    public Rect around(int from, int to) {
        int end = to;
        while (end > from + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Rect(places.left(from, box.left()), box.top(), places.left(end, box.right()), box.bottom());
    }

    private Run part(int from, int to, double left, double right, List<Seam> known) {
        List<Seam> within = known.stream()
                .filter(seam -> seam.at() > from && seam.at() < to)
                .map(seam -> seam.moved(-from))
                .toList();
        Rect ink = new Rect(left, box.top(), right, box.bottom());
        String bare = text.substring(from, to).strip();
        int start = text.indexOf(bare, from);
        return new Run(bare, ink, baseline, size, weight, within, places.part(start, start + bare.length()));
    }
}
