package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.CellLine;
import io.sectorbrief.extract.pdf.block.Cores;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.List;
import java.util.regex.Pattern;

/** Tells a table of contents: leaders or numbered headings, and pages that rise to the end. */
final class Contents {

    /** The number of a chapter, a section or an annex. */
    static final Pattern SECTION = Pattern.compile("(?:[A-Z]|\\d{1,2})(?:\\.\\d+)*\\.?");

    private static final Pattern NUMBERED = Pattern.compile(SECTION.pattern() + "\\h.*");
    private static final Pattern NESTED = Pattern.compile("\\d+(?:\\.\\d+)+\\.?(?:\\h.*)?");
    private static final Pattern PAGE = Pattern.compile("\\d{1,3}");

    private Contents() {}

    /**
     * Whether lines are those of a table of contents.
     *
     * @param lines each of several texts
     * @param cores where their texts stand one under the other
     */
    static boolean are(List<CellLine> lines, Cores cores, Page page) {
        return cores.count() <= TableThresholds.FEWEST_TITLES && areSure(lines, cores, page);
    }

    /** Whether they are, and no ranking whose figures happen to rise. */
    static boolean areSure(List<CellLine> lines, Cores cores, Page page) {
        long led = lines.stream()
                .filter(line -> Led.is(line.texts(), page.rulings()))
                .count();
        return (led > TableThresholds.JOINING * lines.size()
                        || (cores.count() == 2 && areNested(lines))
                        || areSections(lines))
                && risesToTheEnd(lines);
    }

    /** Does each begin with its number, apart from its heading, and some are sections in others? */
    private static boolean areSections(List<CellLine> lines) {
        List<String> numbers =
                lines.stream().map(line -> line.texts().get(0).plain()).toList();
        return lines.size() >= TableThresholds.FEWEST_LISTED_PAGES
                && lines.stream().allMatch(line -> line.texts().size() > 2)
                && numbers.stream().allMatch(number -> SECTION.matcher(number).matches())
                && numbers.stream().anyMatch(number -> NESTED.matcher(number).matches());
    }

    /** Do most begin with their numbers, and some of those are sections in others? */
    private static boolean areNested(List<CellLine> lines) {
        List<String> headings =
                lines.stream().map(line -> line.texts().get(0).plain()).toList();
        long numbered = headings.stream()
                .filter(heading -> NUMBERED.matcher(heading).matches())
                .count();
        return headings.size() >= TableThresholds.FEWEST_LISTED_PAGES
                && numbered > TableThresholds.JOINING * headings.size()
                && headings.stream().anyMatch(heading -> NESTED.matcher(heading).matches());
    }

    /** Page numbers never fall and are short. */
    private static boolean risesToTheEnd(List<CellLine> lines) {
        int last = 0;
        for (CellLine line : lines) {
            String text = line.texts().get(line.texts().size() - 1).plain();
            if (!PAGE.matcher(text).matches() || Integer.parseInt(text) < last) {
                return false;
            }
            last = Integer.parseInt(text);
        }
        return true;
    }
}
