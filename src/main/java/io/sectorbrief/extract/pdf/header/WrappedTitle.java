package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.block.Figures;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.HeaderThresholds;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.model.FootnoteMark;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/** Tells the upper line of a wrapped title from a title over titles: it stands close and flush, and fits its column. */
final class WrappedTitle {

    /** Years and quarters stand under every title that spans them, amounts end a title that begins on the line above. */
    private static final Pattern PERIOD = Pattern.compile("(?!.*(?:[$€£¥]|\\d,\\d)).*\\d.*");

    /** The first of two years, the second on the line below. */
    private static final Pattern OPEN = Pattern.compile(".*\\d\\h?[-−–—‒/]");

    /**
     * What a title of its own may take.
     *
     * @param width points
     * @param leading em between its lines
     */
    record Room(double width, double leading) {}

    private WrappedTitle() {}

    /**
     * Whether a line is the upper line of the title below.
     *
     * @param level all runs on its height
     * @param titles the uppermost titles of all columns below the line
     */
    static boolean is(Run line, List<Run> level, Title below, List<Title> titles, Room room) {
        return below.top().baseline() - line.baseline() <= room.leading() * line.size()
                && !isYearOfAll(line, level, titles)
                && line.box().width() <= room.width()
                && isFlush(line, below)
                && (OPEN.matcher(line.plain()).matches()
                        || (!isOneOfMany(below, titles) && !isOverGroup(line, level, below, titles)));
    }

    /** A year that alone of its line stands over titles is that of all of them. */
    private static boolean isYearOfAll(Run line, List<Run> level, List<Title> titles) {
        return titles.size() >= TableThresholds.FEWEST_TITLES
                && Figures.isYear(line.text())
                && level.stream()
                        .filter(run -> !run.equals(line))
                        .allMatch(run -> titles.stream()
                                .allMatch(title ->
                                        title.top().equals(run) || title.box().sharedWidth(run.box()) <= 0));
    }

    /** The same titles come again elsewhere, and beside this one stand others of them that nothing stands over. */
    private static boolean isOverGroup(Run line, List<Run> level, Title below, List<Title> titles) {
        return comesAgain(below, titles)
                && level.stream()
                        .noneMatch(run -> !run.equals(line) && run.plain().equals(line.plain()))
                && titles.stream()
                        .filter(other -> !other.equals(below) && comesAgain(other, titles))
                        .filter(other -> isBeside(other, below))
                        .anyMatch(other -> level.stream()
                                .noneMatch(run -> !run.equals(line) && run.box().sharedWidth(other.box()) > 0));
    }

    private static boolean comesAgain(Title title, List<Title> titles) {
        String text = plain(title);
        return titles.stream()
                .anyMatch(other -> !other.equals(title) && plain(other).equals(text));
    }

    private static boolean isBeside(Title one, Title other) {
        return one.last() + 1 == other.first() || other.last() + 1 == one.first();
    }

    private static boolean isFlush(Run upper, Title lower) {
        Rect line = upper.box();
        Rect below = lower.box();
        double slack = HeaderThresholds.FLUSH_TITLE * upper.size();
        return DoubleStream.of(
                        line.left() - below.left(), line.middleX() - below.middleX(), line.right() - below.right())
                .anyMatch(off -> Math.abs(off) < slack);
    }

    /** Does a period like this one stand on the same height in another column too? */
    static boolean isOneOfMany(Title title, List<Title> titles) {
        String text = plain(title);
        return PERIOD.matcher(text).matches()
                && titles.stream()
                        .filter(other -> !other.equals(title))
                        .filter(other ->
                                Math.abs(other.top().baseline() - title.top().baseline())
                                        < TableThresholds.BELOW * title.block().size())
                        .anyMatch(other -> form(plain(other)).equals(form(text)));
    }

    private static String plain(Title title) {
        return FootnoteMark.without(title.block().text(0));
    }

    private static String form(String text) {
        return text.replaceAll("\\d", "0").replaceAll("(?<=0)[AEFae]", "A");
    }
}
