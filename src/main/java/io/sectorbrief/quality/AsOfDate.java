package io.sectorbrief.quality;

import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.model.Severity;
import io.sectorbrief.normalise.PeriodText;
import io.sectorbrief.normalise.PrintedPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Data are as of the end of their period, not before. */
final class AsOfDate implements TableRule {

    /** An as-of time before this hour leaves out the evening, when most tickets are sold. */
    private static final int EVENING = 18;

    /** Before a time that says nothing of the data. */
    private static final String MADE = "(?:导出|下载|生成)(?:时间|日期)?\\s*[:：]?\\s*";

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "as_of",
                Severity.WARN,
                List.of(),
                "The as-of date of a table is not before the end of the days it covers");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        Optional<LocalDate> end = end(table.observations());
        return end
                .flatMap(last -> table.exhibit()
                        .asOf()
                        .filter(text -> !isWhenTheFileWasMade(text, table.exhibit()))
                        .flatMap(text -> PeriodText.find(text, last).filter(found -> isBefore(found, last)))
                        .map(found -> breach(table, found, last)))
                .stream()
                .toList();
    }

    private static Breach breach(TableView table, PrintedPeriod found, LocalDate last) {
        return Breach.on(
                        table.place(),
                        Message.of("as_of").with("printed", found.printed()).with("last", last))
                .printed(found.printed())
                .expected(last.toString())
                .marking(table.throughout().stream()
                        .filter(one -> isBefore(found, end(one)))
                        .toList());
    }

    private static boolean isWhenTheFileWasMade(String asOf, Exhibit exhibit) {
        Pattern made = Pattern.compile(MADE + Pattern.quote(asOf));
        return exhibit.notes().stream().anyMatch(note -> made.matcher(note).find());
    }

    private static boolean isBefore(PrintedPeriod found, LocalDate last) {
        LocalDate day = found.covered().last();
        boolean tooEarlyInTheDay = found.period().kind() == PeriodKind.INSTANT
                && found.period().at().filter(at -> at.getHour() < EVENING).isPresent();
        return day.isBefore(last) || (day.equals(last) && tooEarlyInTheDay);
    }

    private static Optional<LocalDate> end(List<Observation> observations) {
        return observations.stream()
                .filter(one ->
                        one.period().kind() != PeriodKind.DAY && one.period().kind() != PeriodKind.INSTANT)
                .map(AsOfDate::end)
                .max(Comparator.naturalOrder());
    }

    private static LocalDate end(Observation one) {
        return one.covered().map(DateRange::last).orElse(one.period().last());
    }
}
