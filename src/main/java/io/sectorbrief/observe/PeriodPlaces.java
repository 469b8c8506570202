package io.sectorbrief.observe;

import io.sectorbrief.dataset.Header;
import io.sectorbrief.dataset.HeaderDates;
import io.sectorbrief.dataset.PeriodRule.PeriodSource;
import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.normalise.PeriodMention;
import io.sectorbrief.normalise.PeriodMention.Named;
import io.sectorbrief.normalise.PeriodRole;
import io.sectorbrief.normalise.PeriodText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The texts around one table in which a period may stand, and what they mention. */
record PeriodPlaces(DocumentContext context, Exhibit exhibit, List<Header> headers) {

    private static final List<PeriodSource> AROUND =
            List.of(PeriodSource.CAPTION, PeriodSource.SHEET, PeriodSource.NOTES, PeriodSource.FILE);

    /** From here the nearest day of a month and a day is the last one before the file was made. */
    private static final int HALF_A_YEAR = 182;

    /** What a place mentions, the most telling form of each text first. */
    List<PeriodMention> mentions(PeriodSource source) {
        return texts(source).flatMap(text -> mentions(text).stream()).toList();
    }

    /** The latest day that a header's remarks name, as terminals write them. */
    Optional<LocalDate> latestHeaderDay() {
        return headers.stream()
                .flatMap(header -> HeaderDates.of(header).stream())
                .map(DateRange::last)
                .max(Comparator.naturalOrder());
    }

    /** Some period in whose frame the table lies, of whatever length. */
    Optional<TablePeriod> frame() {
        return AROUND.stream()
                .flatMap(source -> mentions(source).stream())
                .filter(Named.class::isInstance)
                .map(mention -> TablePeriod.asPrinted(((Named) mention).period()))
                .findFirst();
    }

    /** A day in the first period around the table that needs no other day to be known, else one before the file was made. */
    private Optional<LocalDate> ownYear() {
        return sure(EnumSet.of(PeriodRole.SUBJECT, PeriodRole.AS_OF, PeriodRole.END, PeriodRole.EARLIER))
                .or(() -> sure(EnumSet.of(PeriodRole.MADE)).map(day -> day.minusDays(HALF_A_YEAR)));
    }

    private Optional<LocalDate> sure(Set<PeriodRole> roles) {
        return AROUND.stream()
                .flatMap(this::texts)
                .flatMap(text -> HeaderDates.sureMentions(text).stream())
                .filter(mention -> mention instanceof Named named && roles.contains(named.role()))
                .map(mention -> DocumentContext.dayIn(((Named) mention).period()))
                .findFirst();
    }

    private Stream<String> texts(PeriodSource source) {
        return switch (source) {
            case CAPTION -> Stream.of(exhibit.caption());
            case HEADER -> headers.stream().map(Header::name);
            case NOTES -> Stream.concat(exhibit.notes().stream(), exhibit.unitLine().stream());
            case SHEET -> exhibit.sheet().stream();
            case FILE -> Stream.of(context.document().sheetFile()).filter(name -> !name.isEmpty());
            case COLUMN, REPORT -> Stream.empty();
        };
    }

    /** A text that leaves the year out counts only where the document gives a day to count from. */
    private List<PeriodMention> mentions(String text) {
        return context.anchor()
                .or(this::ownYear)
                .map(day -> PeriodText.mentions(text, day))
                .orElseGet(() -> HeaderDates.sureMentions(text));
    }
}
