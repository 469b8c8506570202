package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Aside;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sets the dots apart that lead the eye from a label to its figures, for each would make a column. Those that lead to a
 * page number stay: they tell a table of contents.
 */
final class Leaders {

    private static final String DOTS = ".．·";
    private static final Pattern PAGE = Pattern.compile("(?:p\\.? ?|[-–] ?)?\\d{1,3}(?: ?[-–])?|[ivxlcIVXLC]{1,7}");

    /** Of several texts behind the dots all are, or what stands beside the line is none of its own. */
    private static final Pattern FIGURE = Pattern.compile("[$€£¥]?[-+−–(]?[$€£¥]?[\\d.,]+[)%]*|[-–—]");

    private final List<Aside> dots = new ArrayList<>();

    /** What was set apart so far. */
    List<Aside> dots() {
        return List.copyOf(dots);
    }

    /** The runs of one line, left to right, without their leaders. */
    List<Run> without(List<Run> line) {
        List<Run> parted = line.stream().flatMap(Leaders::parted).toList();
        List<Run> kept = new ArrayList<>();
        for (int i = 0; i < parted.size(); i++) {
            Run run = parted.get(i);
            int start = start(run.text());
            boolean labelled = start > 0 || !kept.isEmpty();
            if (start < run.text().length() && labelled && leads(parted, i + 1)) {
                String led = run.text().substring(start).strip();
                dots.add(new Aside(
                        Aside.Kind.MARK, led, run.around(start, run.text().length())));
                kept.addAll(start > 0 ? List.of(run.until(start)) : List.of());
            } else {
                kept.add(run);
            }
        }
        return kept;
    }

    /** A figure that the dots touch, apart from them; a page number stays with its title. */
    private static Stream<Run> parted(Run run) {
        int end = end(run.text());
        if (end == 0) {
            return Stream.of(run);
        }
        String led = run.text().substring(end).strip();
        boolean figure = FIGURE.matcher(led).matches() && !PAGE.matcher(led).matches();
        return figure ? Stream.of(run.until(end), run.from(end)) : Stream.of(run);
    }

    /** Where the last leader of a text ends, 0 if it has none. */
    private static int end(String text) {
        int end = 0;
        int dots = 0;
        for (int at = text.length() - 1; at >= 0 && dots < TextThresholds.FEWEST_LEADERS; at--) {
            if (DOTS.indexOf(text.charAt(at)) >= 0) {
                end = dots == 0 ? at + 1 : end;
                dots++;
            } else if (text.charAt(at) != ' ') {
                dots = 0;
            }
        }
        return dots < TextThresholds.FEWEST_LEADERS ? 0 : end;
    }

    private static boolean leads(List<Run> line, int behind) {
        List<Run> led = line.subList(behind, line.size());
        return led.size() == 1
                ? !PAGE.matcher(led.get(0).plain()).matches()
                : !led.isEmpty()
                        && led.stream()
                                .allMatch(run -> FIGURE.matcher(run.plain()).matches());
    }

    /** Where the dots begin that end a text, its length if they are too few. */
    private static int start(String text) {
        int start = text.length();
        int dots = 0;
        for (int at = text.length() - 1; at >= 0; at--) {
            char sign = text.charAt(at);
            if (DOTS.indexOf(sign) >= 0) {
                dots++;
                start = at;
            } else if (sign != ' ') {
                break;
            }
        }
        return dots < TextThresholds.FEWEST_LEADERS ? text.length() : start;
    }
}
