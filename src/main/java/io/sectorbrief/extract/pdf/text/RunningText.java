package io.sectorbrief.extract.pdf.text;

import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line as it returns on other pages: at its height, as printed or with one number that counts the pages. */
final class RunningText {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])\\d{1,4}(?![\\d%]|[.,]\\d)");

    /** A number that chapters count anew, but no figure of a table: {@code - 5 -}, {@code 2-5}. */
    private static final Pattern LONE = Pattern.compile("[-–—|/\\[]\\d{1,4}[-–—|/\\]]|\\d{1,2}-\\d{1,3}");

    /** Not those between numbers: the year in a running head may stand right before the page's number. */
    private static final Pattern BLANKS = Pattern.compile("(?<!\\d)\\s+|\\s+(?!\\d)");

    private RunningText() {}

    /**
     * What the line is known by on other pages: as printed, then with each of its numbers told by its distance from the
     * page's.
     *
     * @param page physical page from 1
     */
    static List<String> keys(Line line, int page) {
        String text = BLANKS.matcher(Normalizer.normalize(line.plain(), Normalizer.Form.NFKC))
                .replaceAll("");
        String height = "@" + Math.round(line.box().top() / ZoneThresholds.LEVEL);
        List<String> keys = new ArrayList<>(List.of(text + height));
        if (LONE.matcher(text).matches()) {
            keys.add("#" + height);
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            int ahead = Integer.parseInt(number.group()) - page;
            keys.add(text.substring(0, number.start()) + "#" + ahead + "#" + text.substring(number.end()) + height);
        }
        return keys;
    }
}
