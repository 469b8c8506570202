package io.sectorbrief.analysis;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** What can be said of one subject's readings over time: only what is worth a sentence, so two rises in a row at least. */
final class Course {

    /** From two on a move in the same direction is a run. */
    private static final int RUN = 2;

    /** The first rise in three periods, the highest of four: below, a reader sees it in the table. */
    private static final int FIRST = 3;

    private static final int HIGHEST = 4;

    private final List<Observation> past;
    private final List<Integer> ways = new ArrayList<>();
    private final Streak.Of of;

    /**
     * One thing to say.
     *
     * @param measure {@code streak}, {@code first_in}, {@code high_in} or {@code low_in}
     * @param periods how many, this one included; negative for falls
     * @param since the earliest of them
     * @param from the readings it rests on
     */
    record Fact(String measure, long periods, Period since, List<Observation> from) {}

    /** Of readings without a gap, newest first. */
    Course(List<Observation> past, Streak.Of of) {
        this.past = List.copyOf(past);
        this.of = of;
        for (int i = 0; i < (of == Streak.Of.LEVEL ? past.size() - 1 : past.size()); i++) {
            ways.add(
                    of == Streak.Of.LEVEL
                            ? number(i).compareTo(number(i + 1))
                            : number(i).signum());
        }
    }

    Observation now() {
        return past.get(0);
    }

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        if (!ways.isEmpty() && ways.get(0) != 0) {
            int way = ways.get(0);
            int run = leading(i -> ways.get(i) == way);
            int alone = 1 + leading(1, i -> ways.get(i) != way);
            if (run >= RUN) {
                facts.add(fact("streak", run * way, run));
            } else if (alone >= FIRST) {
                facts.add(fact("first_in", alone * way, alone));
            }
        }
        if (of == Streak.Of.LEVEL) {
            facts.addAll(extremes());
        }
        return facts;
    }

    private List<Fact> extremes() {
        int above = 1 + lower(1);
        int below = 1 + lower(-1);
        var facts = new ArrayList<Fact>();
        if (above >= HIGHEST) {
            facts.add(new Fact("high_in", above, past.get(above - 1).period(), past.subList(0, above)));
        }
        if (below >= HIGHEST) {
            facts.add(new Fact("low_in", below, past.get(below - 1).period(), past.subList(0, below)));
        }
        return facts;
    }

    /** How many readings before now stand on this side of it, one after the other. */
    private int lower(int sign) {
        int count = 0;
        while (count + 1 < past.size() && number(0).compareTo(number(count + 1)) == sign) {
            count++;
        }
        return count;
    }

    private int leading(IntPredicate fits) {
        return leading(0, fits);
    }

    private int leading(int from, IntPredicate fits) {
        int i = from;
        while (i < ways.size() && fits.test(i)) {
            i++;
        }
        return i - from;
    }

    private Fact fact(String measure, int periods, int moves) {
        int readings = of == Streak.Of.LEVEL ? moves + 1 : moves;
        return new Fact(measure, periods, past.get(moves - 1).period(), past.subList(0, readings));
    }

    private BigDecimal number(int index) {
        return past.get(index).value().asNumber().orElseThrow();
    }
}
