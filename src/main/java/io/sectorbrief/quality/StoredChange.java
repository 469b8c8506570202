package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A printed change is the one from the stored value of the period before to the value beside it. */
final class StoredChange implements HistoryRule {

    static final String NAME = "stored_change";

    /** Of a digit, what rounding may take from or add to a point that is a whole digit off: an eighth of the value. */
    private static final double NEAR_DIGIT = 0.05;

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                NAME,
                Severity.WARN,
                List.of(
                        new Argument("change", Kind.METRIC, Need.REQUIRED, "the printed change"),
                        new Argument("of", Kind.METRIC, Need.REQUIRED, "the value that changed"),
                        new Argument("against", Kind.TEXT, Need.OPTIONAL, "year, where it is against a year before"),
                        new Argument(
                                "within",
                                Kind.NUMBER,
                                Need.OPTIONAL,
                                "what may lie between them beside rounding, in pp")),
                "A printed change is what the stored value of the period before and the value beside it come to");
    }

    @Override
    public List<Breach> breaches(SliceView slice, Arguments arguments) {
        return slice.of(List.of(arguments.text("change"))).stream()
                .flatMap(
                        change -> slice
                                .beside(change, arguments.text("of"))
                                .flatMap(now -> breach(slice, change, now, arguments))
                                .stream())
                .toList();
    }

    private static Optional<Breach> breach(SliceView slice, Observation change, Observation now, Arguments arguments) {
        Period base = base(slice.period(), arguments);
        List<Observation> before = slice.at(base, Series.of(now));
        return before.isEmpty() && !base.equals(slice.period().previous())
                ? misnamed(slice, change, now, arguments)
                : breach(slice, change, now, before, arguments);
    }

    /** Without the year before, a change may still be told to be the one against the period before. */
    private static Optional<Breach> misnamed(
            SliceView slice, Observation change, Observation now, Arguments arguments) {
        return slice.at(slice.period().previous(), Series.of(now)).stream()
                .filter(base -> SliceView.isExact(base) && fits(change, base, now, arguments))
                .findFirst()
                .map(base -> Breach.on(
                                change,
                                Breach.told("stored_change.since", change).with("period", base.period()))
                        .related(List.of(base.source())));
    }

    static Period base(Period period, Arguments arguments) {
        boolean year = arguments.optional("against").filter("year"::equals).isPresent();
        return year ? period.yearBefore() : period.previous();
    }

    private static Optional<Breach> breach(
            SliceView slice, Observation change, Observation now, List<Observation> before, Arguments arguments) {
        List<Observation> bases = before.stream().filter(SliceView::isExact).toList();
        boolean fits = bases.stream().anyMatch(base -> isFree(base, now) || fits(change, base, now, arguments));
        return fits
                ? Optional.empty()
                : SliceView.settled(bases).map(base -> {
                    Breach told = breach(change, now, base);
                    return isShifted(change, now, base) && isFirst(slice, base)
                            ? told.marking(List.of(change, now, base))
                            : told;
                });
    }

    /** Nothing can be reckoned with other units, or with what may be nothing. */
    private static boolean isFree(Observation base, Observation now) {
        return base.value().unit() != now.value().unit()
                || Interval.of(SliceView.quantity(now))
                        .over(Interval.of(SliceView.quantity(base)))
                        .isEmpty();
    }

    /** Whether a change leads from one value to the other, as far as rounding and the declaration tell. */
    static boolean fits(Observation change, Observation from, Observation to, Arguments arguments) {
        BigDecimal within = arguments.number("within").orElse(BigDecimal.ZERO);
        return Stream.of(Interval.of(SliceView.quantity(to)).over(Interval.of(SliceView.quantity(from))))
                .flatMap(Optional::stream)
                .map(quotient -> quotient.complement().negated().widened(within))
                .anyMatch(rise -> rise.meets(Interval.roundedOrCut(SliceView.quantity(change))));
    }

    /** Whether the change would hold had the earlier value its point some digits further: one of the two has it wrong. */
    private static boolean isShifted(Observation change, Observation now, Observation base) {
        double quotient =
                SliceView.number(now).doubleValue() / SliceView.number(base).doubleValue();
        double digits = Math.log10(quotient / (1 + SliceView.number(change).doubleValue()));
        return Math.rint(digits) != 0 && Math.abs(digits - Math.rint(digits)) < NEAR_DIGIT;
    }

    /** Nothing before it says which of the two is wrong; what lies a year back is not looked behind. */
    private static boolean isFirst(SliceView slice, Observation base) {
        return slice.past().anyMatch(base.period()::equals)
                && slice.past()
                        .filter(when -> when.compareTo(base.period()) < 0)
                        .allMatch(when -> slice.at(when, Series.of(base)).isEmpty());
    }

    private static Breach breach(Observation change, Observation now, Observation base) {
        String expected = Percent.of(SliceView.number(now)
                .divide(SliceView.number(base), MathContext.DECIMAL64)
                .subtract(BigDecimal.ONE));
        return Breach.on(
                        change,
                        Breach.told("stored_change", change)
                                .part("from", base.told())
                                .with("period", base.period())
                                .part("to", now.told())
                                .with("expected", expected))
                .expected(expected)
                .marking(List.of(change, now))
                .related(List.of(now.source(), base.source()));
    }
}
