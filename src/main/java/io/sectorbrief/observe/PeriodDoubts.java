package io.sectorbrief.observe;

import io.sectorbrief.dataset.PeriodRule;
import io.sectorbrief.dataset.PeriodRule.PeriodSource;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.observe.PeriodHint.Weight;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Why a table's period may be another than the one found. */
record PeriodDoubts(PeriodRule rule, PeriodHints hints) {

    /** Headers set periods side by side, each over its own columns. */
    private static final Set<PeriodSource> ONE_EACH = EnumSet.complementOf(EnumSet.of(PeriodSource.HEADER));

    /**
     * One message each.
     *
     * @param hint what the period rests on; empty if on no printed one around the table
     */
    List<Message> of(Optional<PeriodHint> hint, Optional<TablePeriod> period) {
        var doubts = new ArrayList<Message>();
        Message taken = period.map(found -> Message.of("period.taken").with("period", found.period()))
                .orElse(Message.of("period.none_taken"));
        for (PeriodSource source : rule.from()) {
            hints.impossible(source)
                    .forEach(printed -> doubts.add(Message.of("period_unclear.impossible")
                            .with("printed", printed)
                            .part("place", place(source))
                            .part("kind", kind(rule.kind()))
                            .part("taken", taken)));
        }
        hint.ifPresent(found -> several(found)
                .ifPresent(all -> doubts.add(Message.of("period_unclear.several")
                        .part("place", place(found.source()))
                        .part("periods", all))));
        period.filter(found -> found.basis() == TablePeriod.Basis.REPORT_DATE)
                .ifPresent(
                        found -> doubts.add(Message.of("period_unclear.report").with("period", found.period())));
        hint.filter(PeriodDoubts::isEarly)
                .ifPresent(found -> doubts.add(Message.of("period_unclear.early")
                        .with("printed", found.printed())
                        .part("kind", kind(rule.kind()))
                        .part("taken", taken)));
        period.ifPresent(found -> frames(found, hint)
                .forEach(frame -> doubts.add(Message.of("period_unclear.frame")
                        .with("printed", frame.printed())
                        .part("taken", taken))));
        return doubts;
    }

    /** All that weigh as much in the same place. */
    private Optional<Message> several(PeriodHint found) {
        List<Period> all = hints.in(found.source()).stream()
                .filter(hint -> hint.weight() == found.weight())
                .map(hint -> hint.period().period())
                .distinct()
                .toList();
        return all.size() > 1 && ONE_EACH.contains(found.source())
                ? Optional.of(Message.and(all.stream()
                        .map(period -> Message.of("period").with("period", period))
                        .toList()))
                : Optional.empty();
    }

    private static boolean isEarly(PeriodHint hint) {
        Period period = hint.period().period();
        var day = hint.period().covered().map(days -> days.last()).orElseGet(period::last);
        return hint.weight() == Weight.AS_OF && !PeriodHints.isNearTheEnd(day, period);
    }

    /** A longer period that the numbers may be of; a year around the one found says nothing against it. */
    private List<PeriodHint> frames(TablePeriod found, Optional<PeriodHint> hint) {
        boolean elsewhere = hint.map(PeriodHint::source)
                .filter(source -> source == PeriodSource.CAPTION)
                .isEmpty();
        return hints.in(PeriodSource.CAPTION).stream()
                .filter(frame -> frame.weight() == Weight.FRAME && elsewhere)
                .filter(frame -> rule.from().contains(PeriodSource.CAPTION))
                .filter(frame -> !(frame.isBareYear() && touches(frame.period().period(), found.period())))
                .toList();
    }

    private static boolean touches(Period year, Period found) {
        return !found.last().isBefore(year.first()) && !found.first().isAfter(year.last());
    }

    private static Message place(PeriodSource source) {
        return Message.of("place." + source.name().toLowerCase(Locale.ROOT));
    }

    static Message kind(PeriodKind kind) {
        return Message.of("kind." + kind.name().toLowerCase(Locale.ROOT));
    }
}
