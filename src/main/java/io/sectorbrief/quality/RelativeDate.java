package io.sectorbrief.quality;

import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.FootnoteMark;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.normalise.PeriodText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A relative date (上周, 昨日) with days in brackets behind it lies where the document's own date puts it. */
final class RelativeDate implements DocumentRule {

    /** Reports carry the date of the day they are sent, which may be some days after they were written. */
    private static final int DAYS_TO_PRINT = 7;

    /** Before everything that is reported. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private enum Word {
        YESTERDAY("昨日|昨天|昨晚"),
        LAST_WEEK("上周|上星期"),
        LAST_MONTH("上月|上个月"),
        LAST_YEAR("去年|上年"),
        SO_FAR("截至目前|截至今日|迄今");

        private final Pattern pattern;

        Word(String words) {
            pattern = Pattern.compile("(?:" + words + ")\\s*[(（]([^()（）]{2,30})[)）]");
        }

        /** The days it may mean in a document of this day. */
        DateRange meant(LocalDate day) {
            LocalDate monday = day.with(DayOfWeek.MONDAY);
            LocalDate month = day.withDayOfMonth(1);
            LocalDate year = day.withDayOfYear(1);
            return switch (this) {
                case YESTERDAY -> new DateRange(day.minusDays(DAYS_TO_PRINT), day);
                case LAST_WEEK -> new DateRange(monday.minusWeeks(1), endOfLastWeek(day));
                case LAST_MONTH -> new DateRange(written(day).withDayOfMonth(1).minusMonths(1), month.minusDays(1));
                case LAST_YEAR -> new DateRange(written(day).withDayOfYear(1).minusYears(1), year.minusDays(1));
                case SO_FAR -> new DateRange(LONG_AGO, day);
            };
        }

        /** From Friday on the week that ends is called the last one too. */
        private static LocalDate endOfLastWeek(LocalDate day) {
            LocalDate sunday = day.with(DayOfWeek.SUNDAY);
            return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0 ? sunday.minusWeeks(1) : sunday;
        }

        private static LocalDate written(LocalDate day) {
            return day.minusDays(DAYS_TO_PRINT);
        }
    }

    /** What is printed, and the days its word means. */
    private record Slip(Word word, String printed, DateRange meant) {

        Breach at(SourceRef place, LocalDate published, List<Observation> marked) {
            Message message = Message.of("relative_date")
                    .with("printed", printed)
                    .with("published", published)
                    .part("expected", range());
            return Breach.on(place, message).printed(printed).expected(range()).marking(marked);
        }

        private Message range() {
            return word == Word.SO_FAR
                    ? Message.of("no_later").with("day", meant.last())
                    : Message.of("days").with("first", meant.first()).with("last", meant.last());
        }
    }

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "relative_date",
                Severity.WARN,
                List.of(),
                "A relative date (上周, 昨日) with days in brackets lies where the document's own date puts it");
    }

    @Override
    public List<Breach> breaches(DocumentView document) {
        return document.extraction().published().stream()
                .flatMap(day -> Stream.concat(inCaptions(document, day), inProse(document, day)))
                .toList();
    }

    private static Stream<Breach> inCaptions(DocumentView document, LocalDate day) {
        return document.extraction().exhibits().stream()
                .flatMap(exhibit -> slips(exhibit.caption(), day)
                        .map(slip -> slip.at(document.at(exhibit), day, document.shown(exhibit))));
    }

    private static Stream<Breach> inProse(DocumentView document, LocalDate day) {
        return document.extraction().paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream()
                        .flatMap(sentence -> slips(sentence.in(paragraph), day)
                                .map(slip -> slip.at(
                                        document.at(paragraph, sentence), day, document.said(paragraph, sentence)))));
    }

    private static Stream<Slip> slips(String text, LocalDate day) {
        return Stream.of(Word.values())
                .flatMap(word -> word.pattern
                        .matcher(FootnoteMark.without(text))
                        .results()
                        .flatMap(found -> slip(word, found, day)));
    }

    private static Stream<Slip> slip(Word word, MatchResult found, LocalDate day) {
        DateRange meant = word.meant(day);
        return PeriodText.read(found.group(1), day).stream()
                .filter(said -> !lies(said.covered(), meant))
                .map(said -> new Slip(word, found.group(), meant));
    }

    private static boolean lies(DateRange said, DateRange meant) {
        return !said.first().isBefore(meant.first()) && !said.last().isAfter(meant.last());
    }
}
