package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the periods around say of values that documents dispute: a printed change leads to one and not to the other, or one
 * stands where the series stands and the other at a multiple of it.
 */
final class ConflictEvidence {

    /** A factor of 1.5 either way is where a series stands; a factor of three is far from it. */
    private static final double NEAR = Math.log10(1.5);

    private static final double FAR = Math.log10(3);

    private final SliceView slice;
    private final List<Arguments> changes;

    /** @param changes what is declared of stored changes */
    ConflictEvidence(SliceView slice, List<Arguments> changes) {
        this.slice = slice;
        this.changes = changes;
    }

    /** Those that the evidence speaks against while it speaks for another; none where it is silent. */
    List<Observation> implausible(List<Observation> disputed) {
        List<Observation> exact = disputed.stream().filter(SliceView::isExact).toList();
        List<Observation> against = exact.stream()
                .filter(one -> !speaksFor(one) && speaksAgainst(one))
                .toList();
        return exact.stream().anyMatch(this::speaksFor) ? against : List.of();
    }

    boolean speaksFor(Observation one) {
        return led(one).anyMatch(Boolean::booleanValue)
                || (led(one).findAny().isEmpty() && distances(one).anyMatch(far -> far <= NEAR));
    }

    private boolean speaksAgainst(Observation one) {
        return led(one).findAny().isPresent() || distances(one).anyMatch(far -> far >= FAR);
    }

    /** Whether printed changes lead from the period before to it, and from it to the period after. */
    private Stream<Boolean> led(Observation one) {
        return changes.stream()
                .filter(declared -> declared.text("of").equals(one.metric()))
                .flatMap(declared -> Stream.concat(ledTo(one, declared), ledFrom(one, declared)));
    }

    private Stream<Boolean> ledTo(Observation one, Arguments declared) {
        Period base = StoredChange.base(slice.period(), declared);
        return slice.beside(one, declared.text("change")).stream()
                .flatMap(change -> SliceView.settled(slice.at(base, Series.of(one))).stream()
                        .map(from -> StoredChange.fits(change, from, one, declared)));
    }

    private Stream<Boolean> ledFrom(Observation one, Arguments declared) {
        Period after = slice.period().next();
        if (!StoredChange.base(after, declared).equals(slice.period())) {
            return Stream.empty();
        }
        Series series = Series.of(one);
        return SliceView.settled(slice.at(after, series)).stream()
                .flatMap(to -> SliceView.settled(slice.at(after, series.of(declared.text("change")))).stream()
                        .map(change -> StoredChange.fits(change, one, to, declared)));
    }

    private Stream<Double> distances(Observation one) {
        Series series = Series.of(one);
        return Stream.concat(
                        slice.before(series).stream(),
                        SliceView.settled(slice.at(slice.period().next(), series)).stream())
                .filter(near -> near.value().unit() == one.value().unit()
                        && SliceView.number(near).signum() > 0
                        && SliceView.number(one).signum() > 0)
                .map(near -> Math.abs(Growth.rate(SliceView.number(near), SliceView.number(one))));
    }
}
