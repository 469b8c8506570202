package io.sectorbrief.extract.pdf.drawn;

import io.sectorbrief.extract.pdf.threshold.Limits;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs one page's content and notes what it draws where; decodes no image and keeps at most a bounded number of things. */
public final class PageScanner extends PDFGraphicsStreamEngine {

    /** Grey, for a table's header that a gradient fills. */
    private static final int PATTERNED = 0x808080;

    /** Operators after which something is to be seen, by themselves or by what they run. */
    private static final Set<String> PAINTING = Set.of(
            OperatorName.SHOW_TEXT,
            OperatorName.SHOW_TEXT_ADJUSTED,
            OperatorName.SHOW_TEXT_LINE,
            OperatorName.SHOW_TEXT_LINE_AND_SPACE,
            OperatorName.DRAW_OBJECT,
            OperatorName.SHADING_FILL,
            OperatorName.BEGIN_INLINE_IMAGE,
            OperatorName.STROKE_PATH,
            OperatorName.CLOSE_AND_STROKE,
            OperatorName.FILL_NON_ZERO,
            OperatorName.LEGACY_FILL_NON_ZERO,
            OperatorName.FILL_EVEN_ODD,
            OperatorName.FILL_NON_ZERO_AND_STROKE,
            OperatorName.FILL_EVEN_ODD_AND_STROKE,
            OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
            OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE);

    private final Display display;
    private final Thresholds thresholds;
    private final DrawnPath path;
    private final DrawnText text;
    private final PageContent content;
    private Point2D.Float current = new Point2D.Float();
    private final Set<Trouble> troubles = new LinkedHashSet<>();
    private boolean painted;
    private long steps;
    private long glyphs;

    private PageScanner(PDPage page, Thresholds thresholds) {
        super(page);
        this.display = new Display(page);
        this.thresholds = thresholds;
        this.path = new DrawnPath(display, thresholds);
        this.text = new DrawnText(display, thresholds);
        this.content = new PageContent(thresholds);
    }

    /**
     * Reads one page.
     *
     * @param number physical page from 1
     * @throws IOException if its content cannot be run
     */
    public static Drawing scan(PDPage page, int number, Thresholds thresholds) throws IOException {
        PDPage unpacked = UnpackedPage.of(page);
        PageScanner scanner = new PageScanner(unpacked, thresholds);
        scanner.content.take(unpacked);
        scanner.processPage(unpacked);
        scanner.noteWhatWasLeftOut();
        return Upright.turn(scanner, number, thresholds);
    }

    Display display() {
        return display;
    }

    DrawnText text() {
        return text;
    }

    DrawnPath path() {
        return path;
    }

    List<Trouble> troubles() {
        return List.copyOf(troubles);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        steps++;
        limit(steps);
        painted |= PAINTING.contains(operator.getName());
        try {
            super.processOperator(operator, operands);
        } catch (RuntimeException e) {
            troubles.add(Trouble.partial(Trouble.words(e)));
        }
    }

    private void limit(long count) throws IOException {
        if (count > thresholds.mostSteps()) {
            throw new IOException("it draws more than " + thresholds.mostSteps() + " things");
        }
    }

    /** The library shows text without a font in one of its own, and so another text. */
    @Override
    protected void showText(byte[] string) throws IOException {
        if (getGraphicsState().getTextState().getFont() == null) {
            troubles.add(Trouble.partial("a font of it is missing in the file"));
            return;
        }
        super.showText(string);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        content.take(form.getCOSObject());
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        content.take(form.getCOSObject());
        super.showTransparencyGroup(form);
    }

    /** The library logs these and goes on; nobody reads its log in the morning. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        super.operatorException(operator, operands, e);
        if (operator.getName().equals(OperatorName.SET_FONT_AND_SIZE)) {
            // what follows is not in the font before
            getGraphicsState().getTextState().setFont(null);
        }
        if (!(e instanceof MissingImageReaderException || e instanceof EmptyGraphicsStackException)) {
            troubles.add(Trouble.partial(Trouble.words(e)));
        }
    }

    private void noteWhatWasLeftOut() {
        content.trouble().ifPresent(troubles::add);
        if (!painted && content.taken() > Limits.FEWEST_BYTES) {
            troubles.add(Trouble.partial("nothing of its content can be drawn"));
        }
        if (text.isFull()) {
            troubles.add(Trouble.partial("it has more than " + thresholds.mostOnAPage() + " characters"));
        }
        if (path.isFull()) {
            troubles.add(
                    Trouble.partial("it draws more than " + thresholds.mostOnAPage() + " lines, boxes or pictures"));
        }
        int all = text.unseen() + text.shown().size();
        if (text.unseen() > thresholds.muchLost() * all) {
            troubles.add(Trouble.partial(text.unseen() + " of its " + all + " characters stand outside the sheet"));
        }
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        glyphs++;
        limit(glyphs);
        text.show(rendering, font, code, displacement.getX());
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        path.close();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        List<Point2D.Double> corners = new ArrayList<>();
        for (int corner = 0; corner < 4; corner++) {
            Point2D.Float point = matrix.transformPoint(corner % 2, corner < 2 ? 0 : 1);
            corners.add(display.map(point.x, point.y));
        }
        path.picture(DrawnPath.around(corners));
    }

    @Override
    public void clip(int windingRule) {
        // clipped drawing is read like any other: what is cut off is rarely text
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        path.move(display.map(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        current = new Point2D.Float(x, y);
        path.line(display.map(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
        path.curve(display.map(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path.forget();
    }

    @Override
    public void strokePath() {
        path.stroke();
        path.forget();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        path.fill(colour());
        path.forget();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        path.fill(colour());
        path.stroke();
        path.forget();
    }

    /** A pattern has no colour of its own; what it fills is coloured all the same. */
    private int colour() throws IOException {
        PDColor colour = getGraphicsState().getNonStrokingColor();
        return colour.isPattern() ? PATTERNED : colour.toRGB();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // a shading has no edge that a table could follow
    }
}
