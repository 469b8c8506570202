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
        BufferedImage cut = few.getSubimage(left, 0, Math.max(1, right - left), few.getHeight());
        Box shown = new Box(
                part.page(),
                left / scale,
                top / scale,
                (left + cut.getWidth()) / scale,
                (top + cut.getHeight()) / scale);
        return PageDrawing.encoded(cut, Encoding.PNG)
                .map(png -> new Crop(Base64.getEncoder().encodeToString(png), shown));
    }

    private static int clamped(double pixels, int most) {
        return (int) Math.max(0, Math.min(most, pixels));
    }
}
