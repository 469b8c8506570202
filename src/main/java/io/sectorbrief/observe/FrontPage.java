package io.sectorbrief.observe;

import io.sectorbrief.dataset.HeaderDates;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.normalise.PeriodText;
import io.sectorbrief.normalise.PrintedPeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a report's title and first page say it is about: the period of a kind they name most often, with its year. */
final class FrontPage {

    private static final Pattern PAUSES = Pattern.compile("[，。；、,;：:（）()\\[\\]|｜]|\\s{2,}");

    /** A report of a month speaks of its first week too. */
    private static final long RECENT_DAYS = 45;

    private final List<PrintedPeriod> named;
    private final List<PrintedPeriod> recent;

    FrontPage(Extraction extraction) {
        List<String> texts = Stream.concat(
                        extraction.title().stream(),
                        extraction.paragraphs().stream()
                                .filter(paragraph -> paragraph.page() == 1)
                                .map(paragraph -> paragraph.text()))
                .flatMap(text -> Arrays.stream(PAUSES.split(text)))
                .toList();
        this.named =
                texts.stream().flatMap(text -> HeaderDates.sure(text).stream()).toList();
        this.recent = extraction.published().stream()
                .flatMap(day -> texts.stream().flatMap(text -> recent(text, day).stream()))
                .toList();
    }

    /** Whether days of the last weeks are named, with or without their year, that are of a period. */
    boolean speaksOf(Period period) {
        return recent.stream()
                .flatMap(printed -> TablePeriod.within(printed, period.kind()).stream())
                .anyMatch(found -> found.period().equals(period));
    }

    private static Optional<PrintedPeriod> recent(String text, LocalDate published) {
        return PeriodText.find(text, published).filter(found -> {
            LocalDate last = found.covered().last();
            boolean days =
                    found.period().kind() == PeriodKind.RANGE || found.period().kind() == PeriodKind.WEEK;
            return days
                    && !last.isAfter(published)
                    && last.plusDays(RECENT_DAYS).isAfter(published);
        });
    }

    /** The period of this kind named most often, the first of equals; nothing that begins after the report's date. */
    Optional<TablePeriod> period(PeriodKind kind, Optional<LocalDate> published) {
        return mostNamed(named.stream()
                .filter(printed -> printed.period().kind() == kind || isWeekOfDays(printed, kind))
                .flatMap(printed -> TablePeriod.within(printed, kind).stream())
                .filter(found -> published
                        .map(day -> !found.period().first().isAfter(day))
                        .orElse(true)));
    }

    /** The last day of what it names most often; quarters and years are what reports look back on. */
    Optional<LocalDate> day() {
        return mostNamed(named.stream()
                        .map(PrintedPeriod::period)
                        .filter(period -> period.kind().isNear()))
                .map(Period::last);
    }

    private static <T> Optional<T> mostNamed(Stream<T> things) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        things.forEach(thing -> counts.merge(thing, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isWeekOfDays(PrintedPeriod printed, PeriodKind kind) {
        boolean severalDays =
                printed.covered().first().isBefore(printed.covered().last());
        return kind == PeriodKind.WEEK && severalDays;
    }
}
