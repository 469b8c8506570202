package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.page.Line;
import java.util.List;
import java.util.regex.Pattern;

/** A line of titles below what is drawn under a header, which ends above it: units, or years under titles of several. */
final class LateTitles {

    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String PART = "Q[1-4]|[1-4]Q|H[12]|[12]H";
    private static final Pattern PERIOD = Pattern.compile("(?i:" + YEAR + "(?: ?(?:[AEF]|年|" + PART
            + "))?|(?:FY)?\\d{2}(?:[AEF]|" + PART + ")|(?:" + PART + ")" + "(?:\\d{2}|" + YEAR + ")[AEF]?)");

    private LateTitles() {}

    /** Whether a line is one, the first below a header of these lines. */
    static boolean are(Line line, List<Line> header, List<Line> all) {
        double left =
                all.stream().mapToDouble(other -> other.box().left()).min().orElse(0);
        boolean unlabelled = line.box().left() > left + line.size();
        return unlabelled && (BottomLine.isUnits(line.runs()) || isPeriods(line, header));
    }

    /** More of them than titles above: some of those stand over several. */
    private static boolean isPeriods(Line line, List<Line> header) {
        long above = header.stream()
                .flatMap(titles -> titles.runs().stream())
                .filter(title -> title.box().right() > line.box().left())
                .count();
        return above > 0
                && above < line.runs().size()
                && line.runs().stream()
                        .allMatch(run -> PERIOD.matcher(run.plain()).matches());
    }
}
