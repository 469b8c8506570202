package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Aside;
import io.sectorbrief.extract.pdf.drawn.Fill;
import io.sectorbrief.extract.pdf.drawn.Frame;
import io.sectorbrief.extract.pdf.drawn.Glyph;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a case says is printed, as the records that a step takes; all in points, type of ten. */
public final class Printed {

    public static final double SIZE = 10;

    private static final Pattern TEXT = Pattern.compile("([\\d.]+)-([\\d.]+)(?:@([\\d.]+))? (.*)");

    private Printed() {}

    /** Texts parted by a slash, each as {@code left-right text} or {@code left-right@baseline text}. */
    public static List<Run> runs(String described) {
        return Arrays.stream(described.split(" / ", -1)).map(Printed::run).toList();
    }

    private static Run run(String described) {
        Matcher text = TEXT.matcher(described.strip());
        if (!text.matches()) {
            throw new IllegalArgumentException("no text at its place: " + described);
        }
        double baseline = text.group(3) == null ? 100 : Double.parseDouble(text.group(3));
        return run(text.group(4), Double.parseDouble(text.group(1)), Double.parseDouble(text.group(2)), baseline);
    }

    public static Run run(String text, double left, double right, double baseline) {
        Rect ink = new Rect(left, baseline - 0.8 * SIZE, right, baseline + 0.2 * SIZE);
        return new Run(text, ink, baseline, SIZE, Glyph.Weight.REGULAR);
    }

    /** Lines under one another, one text each. */
    public static Page lines(String... lines) {
        List<Run> runs = new ArrayList<>();
        for (String line : lines) {
            runs.add(run(line, 0, 5.0 * line.length(), 100 + 14.0 * runs.size()));
        }
        return page(runs, List.of(), List.of(), List.of());
    }

    public static Page page(List<Run> runs, List<Ruling> rulings, List<Fill> fills, List<Aside> asides) {
        return new Page(
                new Frame(1, 595, 842, 0),
                Line.of(runs, Thresholds.USUAL),
                asides,
                rulings,
                fills,
                List.of(),
                runs.size(),
                0,
                List.of());
    }

    /** The texts, a stroke between two. */
    public static String shown(List<Run> runs) {
        return String.join(" | ", runs.stream().map(Run::text).toList());
    }
}
