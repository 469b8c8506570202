package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.pdf.PageDrawing.Encoding;
import io.sectorbrief.model.Box;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A part of a page as a picture in few colours.
 *
 * @param picture as it is drawn, so that it is encoded only where it is shown
 * @param box which part of the page it shows, in points
 */
public record Crop(BufferedImage picture, Box box) {

    /** Points of white kept beside what is printed. */
    private static final double MARGIN = 6;

    /**
     * Cuts a part out of a page.
     *
     * @param around points above and below it that are shown too
     * @param scale dots a point
     */
    static Crop cut(BufferedImage page, Box part, double around, double scale) {
        int top = clamped((part.top() - around) * scale, page.getHeight() - 1);
        int bottom = clamped((part.bottom() + around) * scale, page.getHeight());
        BufferedImage few = FewColours.of(page.getSubimage(0, top, page.getWidth(), Math.max(1, bottom - top)));
        double air = MARGIN * scale;
        int left = clamped(Math.min(part.left() * scale, Margins.left(few)) - air, page.getWidth() - 1);
        int right = clamped(Math.max(part.right() * scale, Margins.right(few)) + air, page.getWidth());
        return shown(
                few.getSubimage(left, 0, Math.max(1, right - left), few.getHeight()), part.page(), left, top, scale);
    }

    /** Cuts a part out of a page, as far as it lies on it. */
    static Crop exactly(BufferedImage page, Box part, double scale) {
        int left = clamped(Math.rint(part.left() * scale), page.getWidth() - 1);
        int top = clamped(Math.rint(part.top() * scale), page.getHeight() - 1);
        int right = clamped(Math.rint(part.right() * scale), page.getWidth());
        int bottom = clamped(Math.rint(part.bottom() * scale), page.getHeight());
        BufferedImage cut = page.getSubimage(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
        return shown(FewColours.of(cut), part.page(), left, top, scale);
    }

    /**
     * Pictures of one height side by side.
     *
     * @param panes from the left, of one page
     * @param apart points of white between them
     * @return a PNG as base64; empty if it cannot be written
     */
    public static Optional<String> beside(List<Crop> panes, double apart) {
        List<BufferedImage> images = panes.stream().map(Crop::picture).toList();
        double scale = images.get(0).getHeight() / panes.get(0).box().height();
        int gap = (int) Math.round(apart * scale);
        int width = images.stream().mapToInt(BufferedImage::getWidth).sum() + gap * (images.size() - 1);
        int height = images.stream().mapToInt(BufferedImage::getHeight).max().orElse(1);
        BufferedImage all = FewColours.blank(width, height);
        int left = 0;
        for (BufferedImage image : images) {
            all.getRaster().setRect(left, 0, image.getRaster());
            left += image.getWidth() + gap;
        }
        return png(all);
    }

    /** Its bytes as base64, as a page holds them; empty if it cannot be written. */
    public Optional<String> png() {
        return png(picture);
    }

    private static Optional<String> png(BufferedImage picture) {
        return PageDrawing.encoded(picture, Encoding.PNG).map(Base64.getEncoder()::encodeToString);
    }

    private static Crop shown(BufferedImage cut, int page, int left, int top, double scale) {
        return new Crop(
                cut,
                new Box(
                        page,
                        left / scale,
                        top / scale,
                        (left + cut.getWidth()) / scale,
                        (top + cut.getHeight()) / scale));
    }

    private static int clamped(double pixels, int most) {
        return (int) Math.max(0, Math.min(most, pixels));
    }
}
