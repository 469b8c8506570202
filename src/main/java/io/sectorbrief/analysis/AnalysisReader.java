package io.sectorbrief.analysis;

import io.sectorbrief.definition.YamlMap;
import io.sectorbrief.model.PeriodKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads one analysis of a section definition; every kind has its own keys. */
final class AnalysisReader {

    private static final int LEADERS = 3;
    private static final int BOARD = 10;

    private final YamlMap map;
    private final Topic topic;

    /** The kinds of analysis. */
    private enum Kind {
        LEVELS,
        SERIES,
        BOARD,
        DAY_BOARD,
        LEADERS,
        BREADTH
    }

    private AnalysisReader(YamlMap map) {
        this.map = map;
        this.topic = new Topic(map.text("dataset"), map.optionalText("scope"), atLeast("lag", 0, 0));
    }

    static Analysis read(YamlMap map) {
        if (map.optionalText("kind").isEmpty()) {
            map.problem(
                    "kind",
                    "an analysis without a kind",
                    "write one of: levels, series, board, day-board, leaders, breadth");
        }
        return new AnalysisReader(map).read(map.choice("kind", Kind.LEVELS));
    }

    private Analysis read(Kind kind) {
        return switch (kind) {
            case LEVELS -> levels();
            case SERIES -> series();
            case BOARD -> board();
            case DAY_BOARD -> dayBoard();
            case LEADERS -> leaders();
            case BREADTH -> new Breadth(topic, map.text("metric"));
        };
    }

    private Analysis levels() {
        List<String> metrics = map.texts("metrics");
        if (metrics.isEmpty()) {
            map.problem("metrics", "levels of nothing", "list the metrics: 'metrics: [close, chg_week]'");
        }
        return new Levels(
                topic, metrics, map.optionalChoice("grain", PeriodKind.class), map.choice("keep", Levels.Keep.BEST));
    }

    private Analysis series() {
        return new Series(
                topic,
                map.text("metric"),
                measures(),
                map.choice("history", Series.History.NONE),
                atLeast("gaps", 0, 0),
                map.optionalText("printed"));
    }

    private Set<Series.Measure> measures() {
        var measures = EnumSet.noneOf(Series.Measure.class);
        for (String text : map.texts("measures")) {
            switch (text) {
                case "change" -> measures.add(Series.Measure.CHANGE);
                case "yoy" -> measures.add(Series.Measure.YOY);
                case "ytd" -> measures.add(Series.Measure.YTD);
                default -> map.problem("measures", "a series has no measure '" + text + "'", "use change, yoy, ytd");
            }
        }
        return measures;
    }

    private Analysis board() {
        String metric = map.text("metric");
        List<String> sums = map.texts("sums");
        return new Board(
                topic,
                metric,
                map.texts("columns"),
                sums.isEmpty() ? List.of(metric) : sums,
                atLeast("top", BOARD, 1),
                map.optionalText("market"),
                map.optionalNumber("over"),
                map.optionalText("printed"),
                map.optionalText("printed-rank"));
    }

    private Analysis dayBoard() {
        var tops = new ArrayList<Integer>();
        for (String text : map.texts("tops")) {
            if (text.matches("[1-9]\\d{0,3}")) {
                tops.add(Integer.valueOf(text));
            } else {
                map.problem("tops", "'" + text + "' is no number of places", "write whole numbers: 'tops: [5, 10]'");
            }
        }
        tops.sort(null);
        return new DayBoard(
                topic, map.text("metric"), map.texts("columns"), tops.isEmpty() ? List.of(BOARD) : List.copyOf(tops));
    }

    private Analysis leaders() {
        return new Leaders(
                topic,
                map.text("metric"),
                map.text("measure"),
                map.choice("of", Leaders.Of.LEVEL),
                map.choice("pick", Leaders.Pick.LARGEST),
                atLeast("top", LEADERS, 1),
                map.optionalText("printed"));
    }

    private int atLeast(String key, int otherwise, int least) {
        int number = map.optionalInteger(key).orElse(otherwise);
        if (number < least) {
            map.problem(key, "'" + key + "' cannot be " + number, "write " + least + " or more");
            return otherwise;
        }
        return number;
    }
}
