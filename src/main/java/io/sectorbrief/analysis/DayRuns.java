package io.sectorbrief.analysis;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days of one period on a {@link DayBoard}: who stood where on which day. */
final class DayRuns {

    private final DayBoard board;
    private final Readings readings;
    private final Period period;
    private final Optional<String> scope;
    private final List<Period> days;
    private final List<Period> gaps;
    private final Map<String, List<Observation>> runs = new LinkedHashMap<>();

    DayRuns(Readings readings, DayBoard board, Period period, Optional<String> scope) {
        this.board = board;
        this.readings = readings;
        this.period = period;
        this.scope = scope;
        this.days = days(period)
                .filter(day -> !readings.at(day, board.metric(), scope).isEmpty())
                .toList();
        this.gaps = gaps();
        for (Period day : days) {
            onBoard(day)
                    .forEach(seen -> runs.computeIfAbsent(readings.subjects().key(seen), key -> new ArrayList<>())
                            .add(seen));
        }
    }

    static List<Optional<String>> scopes(Readings readings, DayBoard board, Period period) {
        var scopes = new TreeSet<Optional<String>>(Comparator.comparing(scope -> scope.orElse("")));
        days(period).forEach(day -> scopes.addAll(readings.scopes(day, board.metric())));
        return List.copyOf(scopes);
    }

    private static Stream<Period> days(Period period) {
        return period.first().datesUntil(period.last().plusDays(1)).map(day -> Period.containing(PeriodKind.DAY, day));
    }

    /** Days that leave a place empty, down to the last one that any day fills. */
    private List<Period> gaps() {
        int deepest = days.stream()
                .flatMap(day -> onBoard(day).stream())
                .mapToInt(DayRuns::rank)
                .max()
                .orElse(0);
        return days.stream().filter(day -> onBoard(day).size() < deepest).toList();
    }

    /** Days that have a ranking, earliest first. */
    List<Period> days() {
        return days;
    }

    /** Who stood on the board that day, best first. */
    List<Observation> onBoard(Period day) {
        return readings.at(day, board.metric(), scope).stream()
                .filter(seen -> seen.value().asNumber().isPresent() && rank(seen) <= board.depth())
                .sorted(Comparator.comparingInt(DayRuns::rank))
                .toList();
    }

    /** The first appearance of each subject, in the order of days and places. */
    List<Observation> subjects() {
        return runs.values().stream().map(run -> run.get(0)).toList();
    }

    /** The subject's days in the first places, up to and with a place. */
    List<Observation> within(Observation like, int place) {
        return runs.getOrDefault(readings.subjects().key(like), List.of()).stream()
                .filter(seen -> rank(seen) <= place)
                .toList();
    }

    /** Mean place over the days, a day off the board counted as the place below the last. */
    BigDecimal averageRank(Observation like) {
        List<Observation> run = within(like, board.depth());
        var ranks = new ArrayList<BigDecimal>();
        run.forEach(seen -> ranks.add(BigDecimal.valueOf(rank(seen))));
        while (ranks.size() < days.size()) {
            ranks.add(BigDecimal.valueOf(board.depth() + 1L));
        }
        return Arithmetic.mean(ranks);
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    /** Whether a day of the subject waits in quarantine. */
    boolean isWaiting(Observation like) {
        return days(period).anyMatch(day -> readings.isWaiting(like, board.metric(), day));
    }

    /**
     * Whole for a subject if every day has a ranking, none of its rows waits in quarantine and no day that lacks the subject
     * has an empty place: there it may have stood.
     */
    Completeness completeness(Observation like) {
        boolean everyDay = days(period).allMatch(days::contains);
        boolean nobodyWaits = days(period)
                .allMatch(day -> readings.waiting(day, board.metric(), scope).isEmpty());
        return Completeness.of(everyDay && nobodyWaits && daysOf(like).containsAll(gaps));
    }

    private Set<Period> daysOf(Observation like) {
        return within(like, board.depth()).stream().map(Observation::period).collect(Collectors.toSet());
    }

    private static int rank(Observation seen) {
        return seen.value().asNumber().map(BigDecimal::intValue).orElse(Integer.MAX_VALUE);
    }
}
