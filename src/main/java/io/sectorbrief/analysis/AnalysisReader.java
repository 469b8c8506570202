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
    private static final Set<PeriodKind> SHORTER = EnumSet.of(PeriodKind.DAY, PeriodKind.WEEK, PeriodKind.MONTH);

    /** A year and a week: "the highest in a year" is the most anybody says. */
    private static final int LOOK_BACK = 53;

    private final YamlMap map;
    private final Topic topic;

    /** The kinds of analysis. */
    private enum Kind {
        LEVELS,
        SERIES,
        BOARD,
        DAY_BOARD,
        LEADERS,
        BREADTH,
        STREAK,
        EXCESS,
        LOG,
        ROLLUP
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
                    "write one of: levels, series, board, day-board, leaders, breadth, streak, excess, log, rollup");
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
            case STREAK ->
                new Streak(topic, map.text("metric"), map.choice("of", Streak.Of.LEVEL), atLeast("back", LOOK_BACK, 1));
            case EXCESS -> new Excess(topic, map.text("metric"), map.text("benchmark"));
            case LOG -> log();
            case ROLLUP -> rollup();
        };
    }

    private Analysis levels() {
        List<String> metrics = map.texts("metrics");
        if (metrics.isEmpty()) {
            map.problem("metrics", "levels of nothing", "list the metrics: 'metrics: [close, chg_week]'");
        }
        return new Levels(
                topic,
                metrics,
                map.optionalChoice("grain", PeriodKind.class),
                map.choice("keep", Levels.Keep.BEST),
                map.texts("shifts"),
                map.texts("changes"));
    }

    private Analysis log() {
        return new Log(
                topic,
                map.text("metric"),
                map.texts("columns"),
                map.choice("grain", PeriodKind.DAY),
                atLeast("back", 0, 0));
    }

    private PeriodKind shorter() {
        PeriodKind grain = map.choice("grain", PeriodKind.WEEK);
        if (!SHORTER.contains(grain)) {
            map.problem("grain", "such periods do not add up", "use day, week or month");
            return PeriodKind.WEEK;
        }
        return grain;
    }

    private Analysis rollup() {
        return new Rollup(
                topic, map.text("metric"), shorter(), measures(), map.optionalText("since"), atLeast("top", BOARD, 1));
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
                map.optionalText("printed-rank"),
                map.optionalText("printed-share"),
                map.texts("stated"));
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
                topic,
                map.text("metric"),
                map.texts("columns"),
                tops.isEmpty() ? List.of(BOARD) : List.copyOf(tops),
                map.choice("grid", DayBoard.Grid.DAYS));
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
