package io.sectorbrief.render.pdf;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where pages of a brief turn, and how much its exhibits give so that pages are filled: charts grow or shrink, rows of tables
 * stand wider or closer.
 *
 * @param turns elements of the body that begin a page, counted from 1, each with that page's number
 * @param room by exhibit, 0 for the cover, from -1 (as close as it may be) over 0 (as the template has it) to 1 (as wide)
 */
public record PagePlan(SortedMap<Integer, Integer> turns, Map<Integer, Double> room) {

    /** Everything as the templates have it. */
    public static final PagePlan NONE = new PagePlan(new TreeMap<>(), Map.of());

    /** Parts of a chart's height; beyond them bars look fat or crowded. */
    static final double CHART_GROWS = 0.4;

    static final double CHART_SHRINKS = 0.15;

    /** Points a row of a table, half of them above its text and half below. */
    static final double ROW_GROWS = 2.6;

    static final double ROW_SHRINKS = 0.9;

    /** Points that the cover's title, each of its key points and its row of cards may grow by. */
    static final double TITLE_GROWS = 17;

    static final double POINT_GROWS = 5;
    static final double CARDS_GROW = 6;

    /** What they have in the style. */
    private static final double TITLE_TOP = 19.8;

    private static final double TITLE_BOTTOM = 17;
    private static final double POINT = 5.4;
    private static final double CARD = 6.2;

    /** A planned page holds what it is to hold: nothing looks for a page with more room by itself. */
    private static final String AS_PLANNED = """
            body > h2, body > h3, body > p.intro, body > table, body > .exhibit .caption, body > .exhibit table \
            { -fs-page-break-min-height: 0; }
            """;

    /** What the style gives a row above and below its text, in points (0.85 mm). */
    private static final double PADDING = 2.41;

    public PagePlan {
        room = Map.copyOf(room);
    }

    /** What the height of a chart in an exhibit is multiplied by. */
    public double chart(int exhibit) {
        double room = roomOf(exhibit);
        return 1 + room * (room > 0 ? CHART_GROWS : CHART_SHRINKS);
    }

    private double roomOf(int exhibit) {
        return room.getOrDefault(exhibit, 0.0);
    }

    /** The plan as rules that follow the style's own. */
    public String css() {
        if (equals(NONE)) {
            return "";
        }
        String breaks = turns.keySet().stream()
                .map(element -> "body > *:nth-child(" + element + ") { page-break-before: always; }\n")
                .collect(Collectors.joining());
        String rows = new TreeMap<>(room)
                .keySet().stream()
                        .filter(exhibit -> exhibit > 0)
                        .map(this::rows)
                        .collect(Collectors.joining());
        return AS_PLANNED + breaks + rows + cover();
    }

    private String rows(int exhibit) {
        double room = roomOf(exhibit);
        double padding = PADDING + room * (room > 0 ? ROW_GROWS : ROW_SHRINKS) / 2;
        return rule(
                "#exhibit-%1$d tbody td, #exhibit-%1$d tbody th { padding-top: %2$.2fpt; padding-bottom: %2$.2fpt; }",
                exhibit, padding);
    }

    private String cover() {
        double room = Math.max(0, roomOf(0));
        return rule(
                "div.cover { padding-top: %.2fpt; padding-bottom: %.2fpt; } ul.points li { margin-bottom: %.2fpt; } "
                        + ".kpi .inner { padding-top: %4$.2fpt; padding-bottom: %4$.2fpt; }",
                TITLE_TOP + room * TITLE_GROWS / 2,
                TITLE_BOTTOM + room * TITLE_GROWS / 2,
                POINT + room * POINT_GROWS,
                CARD + room * CARDS_GROW / 2);
    }

    private static String rule(String rule, Object... lengths) {
        return String.format(Locale.ROOT, rule, lengths) + "\n";
    }
}
