package io.sectorbrief.observe;

import io.sectorbrief.dataset.PeriodRule.PeriodSource;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.normalise.PeriodMention;
import io.sectorbrief.normalise.PeriodMention.Impossible;
import io.sectorbrief.normalise.PeriodMention.Named;
import io.sectorbrief.normalise.PeriodRole;
import io.sectorbrief.observe.PeriodHint.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Weighs what the places around a table mention against the kind of period that its dataset has. */
record PeriodHints(PeriodPlaces places, PeriodKind kind) {

    /** A month may be what a week's board is of after all; a quarter is thirteen weeks and only a frame. */
    private static final int FRAME = 8;

    /** Data that had come so many days before the end of a period are of it; of a week, those to its Friday. */
    private static final int NEAR_THE_END = 2;

    private static final LocalDate SOME_DAY = LocalDate.of(2024, 1, 1);

    /** What a place says, without what it only compares with. */
    List<PeriodHint> in(PeriodSource source) {
        List<Named> named = places.mentions(source).stream()
                .filter(Named.class::isInstance)
                .map(Named.class::cast)
                .filter(mention -> mention.role() != PeriodRole.MADE && mention.role() != PeriodRole.COMPARED)
                .toList();
        boolean hasSubject = named.stream().anyMatch(mention -> mention.role() == PeriodRole.SUBJECT);
        Stream<PeriodHint> dated = source == PeriodSource.HEADER ? headerDay().stream() : Stream.empty();
        return Stream.concat(
                        dated,
                        named.stream()
                                .filter(mention -> !hasSubject || mention.role() != PeriodRole.EARLIER)
                                .flatMap(mention -> hint(source, mention).stream()))
                .toList();
    }

    /** What was meant to name a period and cannot. */
    List<String> impossible(PeriodSource source) {
        return places.mentions(source).stream()
                .filter(Impossible.class::isInstance)
                .map(PeriodMention::printed)
                .distinct()
                .toList();
    }

    private Optional<PeriodHint> headerDay() {
        return places.latestHeaderDay()
                .filter(day -> kind == PeriodKind.WEEK || kind == PeriodKind.DAY)
                .map(day -> TablePeriod.named(Period.containing(kind, day)))
                .map(period -> new PeriodHint(
                        PeriodSource.HEADER, period, period.period().token(), Weight.NAMED));
    }

    private Optional<PeriodHint> hint(PeriodSource source, Named mention) {
        Optional<TablePeriod> fits = TablePeriod.within(mention.period(), kind).or(() -> endingWith(mention));
        TablePeriod period = fits.orElseGet(() -> TablePeriod.asPrinted(mention.period()));
        return weight(source, mention, fits.isPresent())
                .map(weight -> new PeriodHint(source, period, mention.printed(), weight));
    }

    /** {@code 2024年末}, 截至12月31日: what was known on the last days of a period is of it; of a week no year's end tells. */
    private Optional<TablePeriod> endingWith(Named mention) {
        boolean day =
                mention.role() == PeriodRole.AS_OF && isDay(mention.period().period());
        boolean end = mention.role() == PeriodRole.END && kind != PeriodKind.WEEK && kind != PeriodKind.DAY;
        LocalDate last = mention.period().covered().last();
        Period around = Period.containing(kind, last);
        return (day || end) && isNearTheEnd(last, around) ? Optional.of(TablePeriod.named(around)) : Optional.empty();
    }

    static boolean isDay(Period period) {
        return period.kind() == PeriodKind.DAY || period.kind() == PeriodKind.INSTANT;
    }

    static boolean isNearTheEnd(LocalDate day, Period period) {
        return !day.isBefore(period.last().minusDays(NEAR_THE_END));
    }

    private Optional<Weight> weight(PeriodSource source, Named mention, boolean fits) {
        if (fits) {
            boolean day = isDay(mention.period().period());
            Weight weight = day && kind == PeriodKind.WEEK ? Weight.DAY : Weight.NAMED;
            return Optional.of(mention.role() == PeriodRole.AS_OF ? Weight.AS_OF : weight);
        }
        boolean longer = source == PeriodSource.CAPTION && isLonger(mention);
        boolean frame = length(mention.period().period()) > FRAME * length(Period.containing(kind, SOME_DAY));
        return Optional.of(frame ? Weight.FRAME : Weight.LONGER).filter(weight -> longer);
    }

    private boolean isLonger(Named mention) {
        var days = mention.period().covered();
        return !Period.containing(kind, days.last()).days().contains(days.first());
    }

    private static long length(Period period) {
        return period.last().toEpochDay() - period.first().toEpochDay() + 1;
    }
}
