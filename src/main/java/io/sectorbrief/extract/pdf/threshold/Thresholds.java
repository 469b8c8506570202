package io.sectorbrief.extract.pdf.threshold;

/**
 * The limits of a document and the distances of a page's drawing and lines, with unit and reason; {@link TextThresholds},
 * {@link ZoneThresholds} and {@link TableThresholds} hold those of text, zones and tables. {@code em} is the font size of
 * the text at hand, {@code line} the usual distance of its baselines.
 *
 * @param mostContent bytes of a page's unpacked content; a printed page has less than a hundredth of it
 * @param mostSteps drawing instructions run for a page; forms that draw forms can multiply without end
 * @param mostOnAPage things of one kind kept of a page; a page with more is a drawing, not a text
 * @param mostInADocument things kept of all pages together; the longest filing has a tenth of it
 * @param mostAnchors captions, source and note lines of a page; a page with more is a list of them
 * @param mostInATable texts, rulings, shaded boxes or fields of one table; the fullest page has a fifth of it
 * @param thickestRuling points; thicker boxes are bars or shading
 * @param straightness points; strokes that deviate more are drawings
 * @param slant degrees off the axes; more is the label of a chart's axis or a watermark
 * @param rulingSnap points; rulings nearer than this are one
 * @param sameBaseline em; superscripts and mixed fonts sit this far off their line
 * @param hardGap em; no writer leaves more between two characters of a word, so more is a jump to another cell
 * @param phraseGap em; justified text stretches up to this, columns stand further apart
 * @param looseSpace em; a space typed in a text is narrower, a tab is wider
 * @param tightLeading lines; lines of one cell stand this close, rows further apart
 * @param wrapLeading em; lines of one wrapped title stand closer than this, levels of a header further apart
 * @param fullWidth share of the column; a line this long runs on in the next
 * @param wideRule share of the table; a rule this long divides the table, shorter ones divide a header
 * @param captionDistance em; a caption is this near to what it names
 * @param captionLength characters; longer lines are prose
 * @param furnitureShare share of the pages on which a line stands to be a running header or footer
 * @param marginShare share of the page's height in which running headers and footers stand
 * @param pictureShare share of a zone that drawings cover if it is a chart
 * @param fewestTicks figures of a chart's scale; fewer may stand under one another by chance
 * @param cellPadding points; the rule of a page's first and last row stands this far off their text
 * @param unreadableShare share of characters without readable encoding from which a document is refused or a page doubted
 * @param scannedShare share of a page without text that pictures cover if it is a scan
 * @param sureEnough confidence from which an exhibit needs no finding: one strong doubt or two weak ones take more
 * @param lostShare share of a page's characters from which their loss is told
 * @param muchLost share of a page's characters from which what was read of the page may lack what it needs
 * @param fewestLost characters; fewer are a stray mark
 */
public record Thresholds(
        long mostContent,
        long mostSteps,
        int mostOnAPage,
        int mostInADocument,
        int mostAnchors,
        int mostInATable,
        double thickestRuling,
        double straightness,
        double slant,
        double rulingSnap,
        double sameBaseline,
        double hardGap,
        double phraseGap,
        double looseSpace,
        double tightLeading,
        double wrapLeading,
        double fullWidth,
        double wideRule,
        double captionDistance,
        int captionLength,
        double furnitureShare,
        double marginShare,
        double pictureShare,
        int fewestTicks,
        double cellPadding,
        double unreadableShare,
        double scannedShare,
        double sureEnough,
        double lostShare,
        double muchLost,
        int fewestLost) {

    public static final Thresholds USUAL = new Thresholds(
            128L << 20,
            5_000_000,
            200_000,
            2_000_000,
            500,
            10_000,
            2.5,
            0.6,
            8,
            1.5,
            0.3,
            0.38,
            1.3,
            1.1,
            1.2,
            1.45,
            0.88,
            0.8,
            2.5,
            90,
            0.4,
            0.12,
            0.3,
            4,
            8,
            0.05,
            0.5,
            0.8,
            0.01,
            0.2,
            8);
}
