package io.sectorbrief.analysis;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Unit;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The best of a dataset in one period and scope, largest first. Equal numbers stand in the order of a printed rank, then of
 * the source. A row in quarantine keeps its place, so that those below it do not move up; it is not shown. It reaches as deep
 * as tables list it: sentences name a few, wherever they stand. Of numbers in several currencies those in the commonest one
 * have places, of which none is sure.
 */
final class Standing {

    private final Readings readings;
    private final List<Place> places;
    private final Completeness completeness;
    private final int top;
    private final long depth;
    private final Set<String> waiting = new HashSet<>();

    /**
     * One row of a board.
     *
     * @param rank from 1
     * @param seen the ranked observation
     */
    record Place(int rank, Observation seen) {

        BigDecimal number() {
            return seen.value().asNumber().orElseThrow();
        }
    }

    Standing(Readings readings, Board board, Period period, Optional<String> scope) {
        this.readings = readings;
        List<Observation> known = numbers(readings.at(period, board.metric(), scope));
        List<Observation> good = inTheCommonestUnit(known);
        boolean comparable = good.size() == known.size();
        List<Observation> held = numbers(readings.waiting(period, board.metric(), scope));
        readings.waiting(period, board.metric(), scope)
                .forEach(seen -> waiting.add(readings.subjects().key(seen)));
        List<Observation> ranked = Stream.concat(good.stream(), held.stream())
                .sorted(Comparator.<Observation, BigDecimal>comparing(Standing::number, Comparator.reverseOrder())
                        .thenComparing(seen -> printedRank(seen, board)))
                .limit(board.top())
                .toList();
        this.places = IntStream.range(0, ranked.size())
                .mapToObj(i -> new Place(i + 1, ranked.get(i)))
                .filter(place -> good.contains(place.seen()))
                .toList();
        this.completeness =
                Completeness.of(comparable && places.size() == ranked.size() && waiting.size() == held.size());
        this.top = board.top();
        long listed = Stream.concat(good.stream(), readings.waiting(period, board.metric(), scope).stream())
                .filter(readings::isListed)
                .count();
        this.depth = comparable ? listed : 0;
    }

    /** The rows that may be shown. */
    List<Place> places() {
        return places;
    }

    /** Whether no row waits in quarantine. */
    Completeness completeness() {
        return completeness;
    }

    /** Whether no row waits in quarantine and every place is taken: five rows do not make a total of ten. */
    Completeness full() {
        return completeness.and(Completeness.of(reaches(top)));
    }

    /**
     * Whether no row waits in quarantine and it is as deep as asked for, or as tables list it: a source may list fewer, but not
     * fewer than at another time, which has to be known.
     */
    Completeness asListed(Standing another) {
        return completeness.and(Completeness.of(
                reaches(top) || (!another.isEmpty() && depth >= Math.max(places.size(), another.depth))));
    }

    /** How many places a sum over it is of. */
    int summed(Standing another) {
        return asListed(another) == Completeness.WHOLE ? (int) Math.min(top, depth) : top;
    }

    /** Whether the board is known down to a place. */
    boolean reaches(int rank) {
        return rank <= depth;
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    Optional<Place> find(Observation like) {
        String key = readings.subjects().key(like);
        return places.stream()
                .filter(place -> readings.subjects().key(place.seen()).equals(key))
                .findFirst();
    }

    /** Whether the subject stands here, be it in quarantine. */
    boolean knows(Observation like) {
        return find(like).isPresent() || waiting.contains(readings.subjects().key(like));
    }

    private BigDecimal printedRank(Observation seen, Board board) {
        return board.printedRank()
                .flatMap(metric -> readings.find(seen, metric, seen.period()))
                .flatMap(rank -> rank.value().asNumber())
                .orElse(BigDecimal.valueOf(Integer.MAX_VALUE));
    }

    private static List<Observation> numbers(List<Observation> seen) {
        return seen.stream().filter(one -> one.value().asNumber().isPresent()).toList();
    }

    private static List<Observation> inTheCommonestUnit(List<Observation> seen) {
        Map<Unit, Long> rows = seen.stream()
                .collect(Collectors.groupingBy(
                        one -> one.value().unit(), () -> new EnumMap<>(Unit.class), Collectors.counting()));
        return rows.size() < 2
                ? seen
                : seen.stream()
                        .filter(one -> one.value().unit()
                                == Collections.max(rows.entrySet(), Map.Entry.comparingByValue())
                                        .getKey())
                        .toList();
    }

    private static BigDecimal number(Observation seen) {
        return seen.value().asNumber().orElseThrow();
    }
}
