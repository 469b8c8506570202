package io.sectorbrief.quality;

import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.FootnoteMark;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.model.Severity;
import io.sectorbrief.normalise.PeriodText;
import io.sectorbrief.normalise.PrintedPeriod;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Data are as of the end of their period, not before. */
final class AsOfDate implements TableRule {

    /** No data is waited for until the end of these. */
    private static final Set<PeriodKind> NO_STRETCH =
            EnumSet.of(PeriodKind.DAY, PeriodKind.INSTANT, PeriodKind.ESTIMATED_YEAR, PeriodKind.UNDATED);

    /** An as-of time before this hour leaves out the evening, when most tickets are sold. */
    private static final int EVENING = 18;

    /** Before a time that says nothing of the data. */
    private static final String MADE = "(?:导出|下载|生成)(?:时间|日期)?\\s*[:：]?\\s*";

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "as_of",
                Severity.WARN,
                List.of(new Argument(
                        "until", Kind.WEEKDAY, Need.OPTIONAL, "last day of a week that brings data, as of a market's")),
                "The as-of date of a table is not before the end of the days it covers");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        Optional<DayOfWeek> until = arguments.weekday("until");
        Optional<LocalDate> end = end(table.observations(), until);
        return end
                .flatMap(last -> table.exhibit()
                        .asOf()
                        .filter(text -> !isWhenTheFileWasMade(text, table.exhibit()))
                        .flatMap(text -> PeriodText.find(text, last).filter(found -> isBefore(found, last)))
                        .map(found -> breach(table, found, last, until)))
                .stream()
                .toList();
    }

    private static Breach breach(TableView table, PrintedPeriod found, LocalDate last, Optional<DayOfWeek> until) {
        return Breach.on(
                        table.place(),
                        Message.of("as_of").with("printed", found.printed()).with("last", last))
                .printed(found.printed())
                .expected(last.toString())
                .marking(table.throughout().stream()
                        .filter(one -> isBefore(found, end(one, until)))
                        .toList());
    }

    private static boolean isWhenTheFileWasMade(String asOf, Exhibit exhibit) {
        Pattern made = Pattern.compile(MADE + Pattern.quote(asOf));
        return exhibit.notes().stream()
                .anyMatch(note -> made.matcher(FootnoteMark.without(note)).find());
    }

    private static boolean isBefore(PrintedPeriod found, LocalDate last) {
        LocalDate day = found.covered().last();
        boolean tooEarlyInTheDay = found.period().kind() == PeriodKind.INSTANT
                && found.period().at().filter(at -> at.getHour() < EVENING).isPresent();
        return day.isBefore(last) || (day.equals(last) && tooEarlyInTheDay);
    }

    private static Optional<LocalDate> end(List<Observation> observations, Optional<DayOfWeek> until) {
        return observations.stream()
                .filter(one -> !NO_STRETCH.contains(one.period().kind()))
                .map(one -> end(one, until))
                .max(Comparator.naturalOrder());
    }

    private static LocalDate end(Observation one, Optional<DayOfWeek> until) {
        LocalDate last = one.covered().map(DateRange::last).orElse(one.period().last());
        return until.filter(day -> one.period().kind() == PeriodKind.WEEK)
                .map(day -> last.with(TemporalAdjusters.previousOrSame(day)))
                .orElse(last);
    }
}
