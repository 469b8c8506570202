package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.normalise.NameMarks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dataset's period as history rules see it: what all documents say of it, and of the periods before it. Of a period
 * before, at most {@link #REACH} back, each series has one settled value, so the work grows with the slice alone.
 */
final class SliceView {

    /** How many periods back a value is looked for: a subject may leave a board for a month or two. */
    static final int REACH = 8;

    /** One wrong value, or two, are not all that is known of a series. */
    private static final int FEW = 3;

    /** One table of one document. */
    record Table(String document, Optional<String> page, Optional<String> exhibit) {

        static Table of(Observation observation) {
            SourceRef source = observation.source();
            return new Table(source.document(), source.page(), source.exhibit());
        }
    }

    /** A series in one document. */
    private record InDocument(String document, Series series) {}

    private final List<Observation> standing;
    private final Map<InDocument, List<Observation>> inDocuments;
    private final Period period;
    private final History history;
    private final NameMarks marks;
    private final Predicate<Observation> known;
    private final List<Period> past;
    private final Map<Period, Map<Series, List<Observation>>> read = new LinkedHashMap<>();
    private final Map<Series, List<Observation>> near = new HashMap<>();
    private final Map<String, String> bareNames = new HashMap<>();

    /**
     * @param standing of one dataset and period, not empty
     * @param marks that may stand before names of its subjects
     * @param known whether an observation's name is one of the registry's
     */
    SliceView(List<Observation> standing, History history, NameMarks marks, Predicate<Observation> known) {
        this.standing = standing.stream().filter(SliceView::stands).toList();
        this.period = standing.get(0).period();
        this.past = past(period);
        this.inDocuments = this.standing.stream()
                .filter(SliceView::isExact)
                .collect(
                        Collectors.groupingBy(one -> new InDocument(one.source().document(), Series.of(one))));
        this.history = history;
        this.marks = marks;
        this.known = known;
    }

    /** What rules look at: nothing that is held back or out of date. */
    static boolean stands(Observation observation) {
        return observation.status() != Status.QUARANTINED && observation.status() != Status.SUPERSEDED;
    }

    NameMarks marks() {
        return marks;
    }

    boolean isKnownName(Observation one) {
        return known.test(one);
    }

    /** The folded name without marks that may stand before it. */
    String bare(String name) {
        return bareNames.computeIfAbsent(name, marks::bare);
    }

    Period period() {
        return period;
    }

    /** All that stands of this period. */
    List<Observation> all() {
        return standing;
    }

    /** The exact numbers of these metrics. */
    List<Observation> of(Collection<String> metrics) {
        return standing.stream()
                .filter(one -> metrics.contains(one.metric()) && isExact(one))
                .toList();
    }

    /** The same, table by table; prose is no table. */
    Map<Table, List<Observation>> tables(String metric) {
        return of(List.of(metric)).stream()
                .filter(one -> one.source().row().isPresent())
                .collect(Collectors.groupingBy(Table::of, LinkedHashMap::new, Collectors.toList()));
    }

    /** What the document of an observation says of another metric of its subject. */
    Optional<Observation> beside(Observation one, String metric) {
        var place = new InDocument(one.source().document(), Series.of(one).of(metric));
        return inDocuments.getOrDefault(place, List.of()).stream()
                .min(Comparator.comparing(
                        other -> other.source().exhibit().equals(one.source().exhibit()) ? 0 : 1));
    }

    /** Whatever any document says of a series in another period. */
    List<Observation> at(Period when, Series series) {
        return read(when).getOrDefault(series, List.of());
    }

    /** All that stands of another period. */
    List<Observation> at(Period when) {
        return read(when).values().stream().flatMap(List::stream).toList();
    }

    /** The settled value of a series in the nearest period before that has one. */
    Optional<Observation> before(Series series) {
        return past().map(when -> settled(at(when, series)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** All exact values of a series in the few nearest periods before that have any; a later one may be wrong itself. */
    List<Observation> near(Series series) {
        return near.computeIfAbsent(series, this::nearOf);
    }

    private List<Observation> nearOf(Series series) {
        return past().map(when -> exact(at(when, series)))
                .filter(said -> !said.isEmpty())
                .limit(FEW)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Observation> exact(List<Observation> said) {
        return said.stream().filter(SliceView::isExact).toList();
    }

    /** The periods before this one, the nearest first. */
    Stream<Period> past() {
        return past.stream();
    }

    private static List<Period> past(Period period) {
        return switch (period.kind()) {
            case INSTANT, RANGE, UNDATED -> List.of();
            default ->
                Stream.iterate(period.previous(), Period::previous).limit(REACH).toList();
        };
    }

    /** Of what several documents say, the one in the middle. */
    static Optional<Observation> settled(List<Observation> said) {
        List<Observation> exact = said.stream()
                .filter(SliceView::isExact)
                .sorted(Comparator.comparing(SliceView::number).thenComparing(Observation::id))
                .toList();
        return exact.isEmpty() ? Optional.empty() : Optional.of(exact.get((exact.size() - 1) / 2));
    }

    /** Of an exact number. */
    static BigDecimal number(Observation observation) {
        return observation.value().asNumber().orElse(BigDecimal.ZERO);
    }

    static boolean isExact(Observation observation) {
        return observation.value() instanceof Quantity quantity && quantity.qualifier() == Qualifier.EQ;
    }

    static Quantity quantity(Observation observation) {
        return (Quantity) observation.value();
    }

    private Map<Series, List<Observation>> read(Period when) {
        return read.computeIfAbsent(when, asked -> bySeries(history.at(asked)));
    }

    private static Map<Series, List<Observation>> bySeries(List<Observation> observations) {
        Map<Series, List<Observation>> series = new LinkedHashMap<>();
        Function<Series, List<Observation>> fresh = first -> new ArrayList<>();
        observations.stream()
                .filter(SliceView::stands)
                .forEach(one -> series.computeIfAbsent(Series.of(one), fresh).add(one));
        return series;
    }
}
