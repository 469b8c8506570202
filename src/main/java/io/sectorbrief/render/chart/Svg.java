package io.sectorbrief.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes one SVG drawing; coordinates in CSS pixels from the top left, two decimals, the same text for the same calls. */
final class Svg {

    private static final double CJK_WIDTH = 1.03;
    private static final double LATIN_WIDTH = 0.6;

    private final StringBuilder text = new StringBuilder();

    Svg(double width, double height, String description) {
        text.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" alt=\"%s\" role=\"img\" aria-label=\"%s\">"
                        .formatted(
                                number(width),
                                number(height),
                                number(width),
                                number(height),
                                escape(description),
                                escape(description)));
    }

    Svg rectangle(double x, double y, double width, double height, String fill) {
        return rectangle(x, y, width, height, 0, fill);
    }

    Svg rectangle(double x, double y, double width, double height, double radius, String fill) {
        return add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\"/>"
                .formatted(number(x), number(y), number(width), number(height), number(radius), fill));
    }

    Svg line(double x1, double y1, double x2, double y2, String colour, double thickness) {
        return add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>"
                .formatted(number(x1), number(y1), number(x2), number(y2), colour, number(thickness)));
    }

    Svg circle(double x, double y, double radius, String fill) {
        return add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>"
                .formatted(number(x), number(y), number(radius), fill));
    }

    Svg stroke(String path, String colour, double thickness, Dash dash) {
        return add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"%s/>"
                .formatted(path, colour, number(thickness), dash.attribute));
    }

    Svg fill(String path, String colour) {
        return add("<path d=\"%s\" fill=\"%s\" stroke=\"#ffffff\" stroke-width=\"1.2\"/>".formatted(path, colour));
    }

    Svg text(double x, double y, String words, Lettering lettering) {
        return add(
                "<text x=\"%s\" y=\"%s\" font-family=\"Sector Brief Sans, Sector Brief Wide\" font-size=\"%s\" font-weight=\"%s\" fill=\"%s\" text-anchor=\"%s\">%s</text>"
                        .formatted(
                                number(x),
                                number(y),
                                number(lettering.size()),
                                lettering.weight(),
                                lettering.colour(),
                                lettering.anchor(),
                                escape(words)));
    }

    String finish() {
        return text + "</svg>";
    }

    private Svg add(String element) {
        text.append(element);
        return this;
    }

    /** The text, cut with an ellipsis where it is wider than there is room. */
    static String fitting(String words, double size, double room) {
        String fitting = words;
        while (fitting.length() > 2 && widthOf(fitting, size) > room) {
            fitting = fitting.substring(0, fitting.length() - 2) + "…";
        }
        return fitting;
    }

    /** How wide a text will be, at most about, in pixels. */
    static double widthOf(String words, double size) {
        return words.codePoints()
                        .mapToDouble(c -> c > 0x2E00 ? CJK_WIDTH : LATIN_WIDTH)
                        .sum()
                * size;
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Whether a line is drawn through. */
    enum Dash {
        SOLID(""),
        DASHED(" stroke-dasharray=\"5 3\"");

        private final String attribute;

        Dash(String attribute) {
            this.attribute = attribute;
        }
    }

    /**
     * How a text is set.
     *
     * @param size in pixels
     * @param weight {@code 400} or {@code 700}
     * @param anchor {@code start}, {@code middle} or {@code end}
     */
    record Lettering(double size, int weight, String colour, String anchor) {

        /** Sizes in pixels: names and values; axes and captions; the figure in a ring. */
        static final double TEXT = 9.5;

        static final double SMALL = 9;
        static final double LARGE = 14;
        /** From the middle of a line of text down to its baseline, in pixels. */
        static final double DROP = 3.5;

        private static final int REGULAR = 400;
        private static final int BOLD = 700;

        static Lettering plain(String colour, String anchor) {
            return new Lettering(TEXT, REGULAR, colour, anchor);
        }

        static Lettering bold(String colour, String anchor) {
            return new Lettering(TEXT, BOLD, colour, anchor);
        }

        static Lettering small(String colour, String anchor) {
            return new Lettering(SMALL, REGULAR, colour, anchor);
        }

        static Lettering large(String colour, String anchor) {
            return new Lettering(LARGE, BOLD, colour, anchor);
        }
    }
}
