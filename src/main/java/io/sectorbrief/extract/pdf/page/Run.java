package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Glyph;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters on one baseline that no jump divides: a word, a sentence's line, the text of a cell.
 *
 * @param text as printed, single spaces where spaces or gaps between words stood
 * @param box around its ink
 * @param baseline y of its baseline in points
 * @param size font size of most of its characters
 * @param weight bold if all of it is
 * @param seams gaps within it, left to right
 */
public record Run(String text, Rect box, double baseline, double size, Glyph.Weight weight, List<Seam> seams) {

    public Run {
        seams = List.copyOf(seams);
    }

    public boolean isBold() {
        return weight == Glyph.Weight.BOLD;
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
                both);
    }

    /** The same place with another text; its parts are no longer known. */
    Run withText(String other) {
        return other.equals(text) ? this : new Run(other, box, baseline, size, weight, List.of());
    }

    /** Its parts, left to right, cut at the seams in which some of these x lie. */
    public List<Run> cutAt(List<Double> xs) {
        List<Run> parts = new ArrayList<>();
        int start = 0;
        double left = box.left();
        for (Seam seam : seams) {
            if (xs.stream().anyMatch(seam::holds)) {
                parts.add(part(start, seam.at(), left, seam.from()));
                start = seam.at();
                left = seam.to();
            }
        }
        parts.add(part(start, text.length(), left, box.right()));
        return parts;
    }

    private Run part(int from, int to, double left, double right) {
        List<Seam> within = seams.stream()
                .filter(seam -> seam.at() > from && seam.at() < to)
                .map(seam -> seam.moved(-from))
                .toList();
        Rect ink = new Rect(left, box.top(), right, box.bottom());
        return new Run(text.substring(from, to).strip(), ink, baseline, size, weight, within);
    }
}
