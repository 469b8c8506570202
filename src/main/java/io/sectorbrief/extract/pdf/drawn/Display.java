package io.sectorbrief.extract.pdf.drawn;

import java.awt.geom.Point2D;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Maps a page's own coordinates to points from the top left of the page as it is displayed (crop box and rotation). */
public final class Display {

    private final PDRectangle crop;
    private final int quarters;

    public Display(PDPage page) {
        this.crop = Stream.of(page.getCropBox(), page.getMediaBox())
                .filter(Display::isSheet)
                .findFirst()
                .orElse(PDRectangle.LETTER);
        this.quarters = Math.floorMod(page.getRotation() / 90, 4);
    }

    /** Broken files have sheets without any width; viewers show them as a usual one. */
    private static boolean isSheet(PDRectangle box) {
        return box.getWidth() > 0
                && box.getHeight() > 0
                && Float.isFinite(box.getWidth())
                && Float.isFinite(box.getHeight());
    }

    /** Does a part of it lie on the sheet? Nothing does whose place is no number. */
    boolean shows(Rect box) {
        return Double.isFinite(box.width())
                && Double.isFinite(box.height())
                && box.left() <= width()
                && box.right() >= 0
                && box.top() <= height()
                && box.bottom() >= 0;
    }

    public double width() {
        return quarters % 2 == 0 ? crop.getWidth() : crop.getHeight();
    }

    public double height() {
        return quarters % 2 == 0 ? crop.getHeight() : crop.getWidth();
    }

    Point2D.Double map(double x, double y) {
        double right = x - crop.getLowerLeftX();
        double down = crop.getUpperRightY() - y;
        return switch (quarters) {
            case 1 -> new Point2D.Double(crop.getHeight() - down, right);
            case 2 -> new Point2D.Double(crop.getWidth() - right, crop.getHeight() - down);
            case 3 -> new Point2D.Double(down, crop.getWidth() - right);
            default -> new Point2D.Double(right, down);
        };
    }
}
