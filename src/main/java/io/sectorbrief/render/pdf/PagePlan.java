package io.sectorbrief.render.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /**
     * What {@code plan.css.ftl} writes as rules: {@code turns}, elements of the body that begin a page; {@code rows}, points given
     * to each row by {@code exhibit}; {@code cover}, points given to {@code title}, {@code point} and {@code cards}. Empty where
     * everything is as the templates have it.
     */
    public Optional<Map<String, Object>> view() {
        return equals(NONE)
                ? Optional.empty()
                : Optional.of(Map.of("turns", turns.keySet(), "rows", rows(), "cover", cover()));
    }

    private List<Map<String, Object>> rows() {
        return new TreeMap<>(room)
                .keySet().stream()
                        .filter(exhibit -> exhibit > 0)
                        .map(exhibit -> Map.<String, Object>of("exhibit", exhibit, "gives", row(roomOf(exhibit))))
                        .toList();
    }

    private static double row(double room) {
        return room * (room > 0 ? ROW_GROWS : ROW_SHRINKS);
    }

    private Map<String, Double> cover() {
        double room = Math.max(0, roomOf(0));
        return Map.of("title", room * TITLE_GROWS, "point", room * POINT_GROWS, "cards", room * CARDS_GROW);
    }
}
