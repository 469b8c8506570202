package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.pdf.PageDrawing.Encoding;
import io.sectorbrief.model.Box;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.Optional;

/**
 * A part of a page as a picture in few colours.
 *
 * @param png its bytes as base64, as a page holds them
 * @param box which part of the page it shows, in points
 */
public record Crop(String png, Box box) {

    /** Points of white kept beside what is printed. */
    private static final double MARGIN = 6;

    /**
     * Cuts a part out of a page.
     *
     * @param around points above and below it that are shown too
     * @param scale dots a point
     */
    static Optional<Crop> cut(BufferedImage page, Box part, double around, double scale) {
        int top = clamped((part.top() - around) * scale, page.getHeight() - 1);
        int bottom = clamped((part.bottom() + around) * scale, page.getHeight());
        BufferedImage few = FewColours.of(page.getSubimage(0, top, page.getWidth(), Math.max(1, bottom - top)));
        double air = MARGIN * scale;
        int left = clamped(Math.min(part.left() * scale, Margins.left(few)) - air, page.getWidth() - 1);
        int right = clamped(Math.max(part.right() * scale, Margins.right(few)) + air, page.getWidth());
        return encoded(
                few.getSubimage(left, 0, Math.max(1, right - left), few.getHeight()), part.page(), left, top, scale);
    }

    /** Cuts a part out of a page, as far as it lies on it. */
    static Optional<Crop> exactly(BufferedImage page, Box part, double scale) {
        int left = clamped(Math.rint(part.left() * scale), page.getWidth() - 1);
        int top = clamped(Math.rint(part.top() * scale), page.getHeight() - 1);
        int right = clamped(Math.rint(part.right() * scale), page.getWidth());
        int bottom = clamped(Math.rint(part.bottom() * scale), page.getHeight());
        BufferedImage cut = page.getSubimage(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
        return encoded(FewColours.of(cut), part.page(), left, top, scale);
    }

    private static Optional<Crop> encoded(BufferedImage cut, int page, int left, int top, double scale) {
        Box shown = new Box(
                page, left / scale, top / scale, (left + cut.getWidth()) / scale, (top + cut.getHeight()) / scale);
        return PageDrawing.encoded(cut, Encoding.PNG)
                .map(png -> new Crop(Base64.getEncoder().encodeToString(png), shown));
    }

    private static int clamped(double pixels, int most) {
        return (int) Math.max(0, Math.min(most, pixels));
    }
}
