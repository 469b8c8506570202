package io.sectorbrief.extract.pdf.text;

import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Tells the number of a page by its place and form, where no other page shows that it returns. */
final class PageNumber {

    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:[-–—|]\\h*)?(?:page\\h*|p\\.\\h*|第\\h*)?(?:[A-Z]-)?\\d{1,4}"
                    + "(?:-\\d{1,3})?(?:\\h*页)?(?:\\h*[-–—|])?(?:\\h*(?:of|/|[,，]?\\h*共)\\h*\\d{1,4}(?:\\h*页)?)?");

    private PageNumber() {}

    /** Alone as the last or first line of its page, and far from all others. */
    static boolean is(Page page, Line line) {
        return NUMBER.matcher(Normalizer.normalize(line.plain(), Normalizer.Form.NFKC))
                        .matches()
                && isApart(page, line);
    }

    private static boolean isApart(Page page, Line line) {
        double apart = TextThresholds.PAGE_NUMBER_APART * line.size();
        boolean last = page.lines().stream()
                .allMatch(other ->
                        other.equals(line) || line.box().top() - other.box().bottom() > apart);
        boolean first = page.lines().stream()
                .allMatch(other ->
                        other.equals(line) || other.box().top() - line.box().bottom() > apart);
        return page.lines().size() > 1 && (last || first);
    }
}
