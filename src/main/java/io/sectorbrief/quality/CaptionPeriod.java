package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table is about the period most tables of its document are about; one that stands beside such a table of the same board shows
 * what that was before.
 */
final class CaptionPeriod implements TableRule {

    /** With fewer other tables nobody can say which period is the document's. */
    private static final int ENOUGH_TABLES = 3;

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "document_period",
                Severity.WARN,
                List.of(),
                "A table is about the period that most tables of its document of the same kind of period are about, unless it is the"
                        + " same board of another period");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        Optional<Period> own = table.recognised().period();
        return own
                .flatMap(period -> usual(table, period)
                        .filter(usual -> !usual.equals(period) && !standsBesideItsOwn(table, usual))
                        .map(usual -> breach(table, period, usual)))
                .stream()
                .toList();
    }

    private static Optional<Period> usual(TableView table, Period own) {
        Map<Period, Long> tables = table.document().exhibits().stream()
                .flatMap(exhibit -> exhibit.period().stream())
                .filter(period -> period.kind() == own.kind())
                .collect(Collectors.groupingBy(period -> period, TreeMap::new, Collectors.counting()));
        return tables.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH_TABLES)
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    /** Whether the document says the same of its usual period too. */
    private static boolean standsBesideItsOwn(TableView table, Period usual) {
        Set<Series> here = table.observations().stream().map(Series::of).collect(Collectors.toSet());
        return table.document().cells().stream()
                .filter(cell -> cell.period().equals(usual)
                        && table.recognised().datasets().contains(cell.dataset()))
                .map(Series::of)
                .anyMatch(here::contains);
    }

    private static Breach breach(TableView table, Period own, Period usual) {
        String caption = table.exhibit().caption();
        return Breach.on(
                        table.place(),
                        Message.of("document_period")
                                .with("own", own)
                                .with("usual", usual)
                                .with("caption", caption))
                .printed(caption)
                .expected(usual.token())
                .marking(table.throughout());
    }
}
