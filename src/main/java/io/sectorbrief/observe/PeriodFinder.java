package io.sectorbrief.observe;

import io.sectorbrief.dataset.Fit;
import io.sectorbrief.dataset.Header;
import io.sectorbrief.dataset.HeaderDates;
import io.sectorbrief.dataset.PeriodRule;
import io.sectorbrief.dataset.PeriodRule.PeriodSource;
import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.normalise.PeriodText;
import io.sectorbrief.normalise.PrintedPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds which period a table is about, in the places and the order its dataset names. */
final class PeriodFinder {

    private final DocumentContext context;

    PeriodFinder(DocumentContext context) {
        this.context = context;
    }

    /** The table's period; empty if none of the places names one. */
    Optional<TablePeriod> find(Exhibit exhibit, Fit fit) {
        PeriodRule rule = fit.definition().period();
        return rule.from().stream()
                .flatMap(source -> in(source, exhibit, fit, rule).stream())
                .findFirst();
    }

    /** Another period of the same kind that a note, the sheet or the file names; one of both is wrong. */
    Optional<TablePeriod> contradiction(Exhibit exhibit, Fit fit, TablePeriod chosen) {
        PeriodRule rule = fit.definition().period();
        return rule.from().stream()
                .filter(source -> source != PeriodSource.REPORT)
                .flatMap(source -> in(source, exhibit, fit, rule).stream())
                .filter(other -> other.period().kind() == chosen.period().kind())
                .filter(other -> !other.period().equals(chosen.period()))
                .findFirst();
    }

    private Optional<TablePeriod> in(PeriodSource source, Exhibit exhibit, Fit fit, PeriodRule rule) {
        return switch (source) {
            case COLUMN -> Optional.empty();
            case CAPTION -> caption(exhibit.caption(), rule.kind());
            case HEADER -> header(fit.headers(), rule.kind());
            case NOTES -> texts(Stream.concat(exhibit.notes().stream(), exhibit.unitLine().stream()), rule.kind());
            case SHEET -> texts(exhibit.sheet().stream(), rule.kind());
            case FILE -> texts(Stream.of(context.fileStem()).filter(name -> context.isSpreadsheet()), rule.kind());
            case REPORT -> report(rule);
        };
    }

    /** A caption that names a longer period is about that one. */
    private Optional<TablePeriod> caption(String caption, PeriodKind kind) {
        return printed(caption)
                .flatMap(found -> TablePeriod.within(found, kind)
                        .or(() ->
                                isLonger(found, kind) ? Optional.of(TablePeriod.asPrinted(found)) : Optional.empty()));
    }

    private static boolean isLonger(PrintedPeriod found, PeriodKind kind) {
        DateRange days = found.covered();
        return !Period.containing(kind, days.last()).days().contains(days.first());
    }

    private Optional<TablePeriod> header(List<Header> headers, PeriodKind kind) {
        Optional<LocalDate> last = headers.stream()
                .flatMap(header -> HeaderDates.of(header).stream())
                .map(DateRange::last)
                .max(Comparator.naturalOrder());
        Optional<TablePeriod> dated = last.filter(day -> kind == PeriodKind.WEEK || kind == PeriodKind.DAY)
                .map(day -> Period.containing(kind, day))
                .map(period -> new TablePeriod(period, Optional.empty(), TablePeriod.Basis.PRINTED));
        return dated.or(() -> texts(headers.stream().map(Header::name), kind));
    }

    private Optional<TablePeriod> texts(Stream<String> texts, PeriodKind kind) {
        return texts.flatMap(text -> printed(text).stream())
                .flatMap(found -> TablePeriod.within(found, kind).stream())
                .findFirst();
    }

    private Optional<TablePeriod> report(PeriodRule rule) {
        return context.frontPage()
                .period(rule.kind(), context.anchor())
                .or(() -> context.extraction()
                        .published()
                        .map(day -> TablePeriod.assumed(back(Period.containing(rule.kind(), day), rule.lag()))));
    }

    private static Period back(Period period, int lag) {
        Period earlier = period;
        for (int i = 0; i < lag; i++) {
            earlier = earlier.previous();
        }
        return earlier;
    }

    /** What a text names; a text that leaves the year out counts only where the document gives a day to count from. */
    private Optional<PrintedPeriod> printed(String text) {
        return context.anchor().map(day -> PeriodText.find(text, day)).orElseGet(() -> HeaderDates.sure(text));
    }
}
