package io.sectorbrief.render.pdf;

import io.sectorbrief.render.pdf.Piece.Joint;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Chooses where pages turn so that all are filled as evenly as can be: of all ways to cut the flow, the one that leaves the least
 * white, a large white end counting far more than two small ones, and bends exhibits the least. The last page may be short.
 */
final class Pagination {

    /** Points by which a row that is said not to fit may fit after all. */
    private static final double DOUBT = 8;

    /** What the whitest page costs. */
    private static final double WHITE = 100;

    /** Parts of a point that lengths are told apart by: what lies closer is noise of their sums. */
    private static final double EXACT = 1e6;

    private static final double GROWN = 0.3;
    private static final double SHRUNK = 0.6;

    private final List<Piece> pieces;
    private final double first;
    private final double others;
    private final double[] height;
    private final double[] grows;
    private final double[] shrinks;

    /** Pages of these heights, in points. */
    Pagination(List<Piece> pieces, double first, double others) {
        this.pieces = pieces;
        this.first = first;
        this.others = others;
        this.height = sums(pieces, Piece::height);
        this.grows = sums(pieces, Piece::grows);
        this.shrinks = sums(pieces, Piece::shrinks);
    }

    /** Of all before each piece, so that what any page holds is one difference. */
    private static double[] sums(List<Piece> pieces, ToDoubleFunction<Piece> length) {
        double[] sums = new double[pieces.size() + 1];
        for (int index = 0; index < pieces.size(); index++) {
            sums[index + 1] = sums[index] + length.applyAsDouble(pieces.get(index));
        }
        return sums;
    }

    PagePlan plan() {
        double[] cost = new double[pieces.size() + 1];
        int[] from = new int[cost.length];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
        for (int end = 1; end < cost.length; end++) {
            for (int begin = end - 1; begin >= 0 && mayHold(begin, end); begin--) {
                double here = cost[begin] + page(begin, end).cost();
                if (here < cost[end]) {
                    cost[end] = here;
                    from[end] = begin;
                }
            }
        }
        return Double.isInfinite(cost[pieces.size()]) ? PagePlan.NONE : plan(from);
    }

    /** Whether a page that begins here or earlier may hold all; a piece alone may be too high for any. */
    private boolean mayHold(int begin, int end) {
        double least = sum(height, begin, end) - sum(shrinks, begin, end);
        return begin == end - 1 || least <= Math.max(first, others) + DOUBT;
    }

    private PagePlan plan(int[] from) {
        Deque<Page> pages = new ArrayDeque<>();
        for (int end = pieces.size(); end > 0; end = from[end]) {
            pages.push(page(from[end], end));
        }
        var turns = new TreeMap<Integer, Integer>();
        Map<Integer, Double> room = new HashMap<>();
        int number = 0;
        for (Page page : pages) {
            number++;
            Piece top = page.pieces().get(0);
            if (number > 1 && top.before() == Joint.OPEN) {
                turns.put(top.element(), number);
            }
            if (page.room() != 0) {
                page.pieces().forEach(piece -> piece.exhibits().forEach(exhibit -> room.put(exhibit, page.room())));
            }
        }
        return new PagePlan(turns, room);
    }

    private Page page(int begin, int end) {
        boolean opens = begin == 0 || pieces.get(begin).before() != Joint.CLOSED;
        boolean last = end == pieces.size();
        boolean closes = last || pieces.get(end).before() != Joint.CLOSED;
        if (!opens || !closes) {
            return Page.IMPOSSIBLE;
        }
        List<Piece> on = pieces.subList(begin, end);
        double free = free(begin, end);
        if (last && free >= 0) {
            return new Page(on, 0, 0);
        }
        return !last && pieces.get(end).before() == Joint.RUNNING
                ? full(on, end, free)
                : filled(on, free, sum(free < 0 ? shrinks : grows, begin, end));
    }

    private double free(int begin, int end) {
        double page = begin == 0 ? first : others - pieces.get(begin).head();
        return exact(page - sum(height, begin, end));
    }

    /** A page that ends within a table: nothing gives, and the next row does not fit. */
    private Page full(List<Piece> on, int end, double free) {
        boolean fits = free >= 0 && free < pieces.get(end).height() + DOUBT;
        return fits ? new Page(on, 0, white(free)) : Page.IMPOSSIBLE;
    }

    /** @param most points that all on it give */
    private Page filled(List<Piece> on, double free, double most) {
        if (free < -most) {
            return on.size() == 1 ? new Page(on, 0, WHITE) : Page.IMPOSSIBLE;
        }
        double room = most == 0 ? 0 : Math.max(-1, Math.min(1, free / most));
        return new Page(on, room, white(Math.max(0, free - most)) + (free < 0 ? SHRUNK : GROWN) * room * room);
    }

    private double white(double points) {
        return WHITE * points * points / (others * others);
    }

    private static double sum(double[] sums, int begin, int end) {
        return exact(sums[end] - sums[begin]);
    }

    private static double exact(double points) {
        return Math.rint(points * EXACT) / EXACT;
    }

    /** What stands on it, how much it gives and what that costs. */
    private record Page(List<Piece> pieces, double room, double cost) {

        static final Page IMPOSSIBLE = new Page(List.of(), 0, Double.POSITIVE_INFINITY);
    }
}
