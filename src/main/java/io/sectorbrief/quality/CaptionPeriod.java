package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Unit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table is about the period most tables of its document are about; one that stands beside such a table of the same board, and
 * has other values, shows what that was before.
 */
final class CaptionPeriod implements TableRule {

    private static final String NAME = "document_period";

    /** With fewer other tables nobody can say which period is the document's. */
    private static final int ENOUGH_TABLES = 3;

    /** Fewer values may be the same by chance. */
    private static final int ENOUGH_VALUES = 4;

    /** Of a board, about half stay on it from one period to the next; two boards of one market have few in common. */
    private static final double SAME_BOARD = 1.0 / 3;

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                NAME,
                Severity.WARN,
                List.of(),
                "A table is about the period that most tables of its document of the same kind of period are about, unless it is the"
                        + " same board of another period, with other values; tables off by the same are told once");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        Optional<Period> own = table.recognised().period();
        return own
                .flatMap(period -> usual(table, period)
                        .filter(usual -> isOff(table, usual))
                        .flatMap(usual -> breach(table, alike(table, period, usual), usual)))
                .stream()
                .toList();
    }

    private static boolean isOff(TableView table, Period usual) {
        return !table.recognised().period().equals(Optional.of(usual)) && !standsBesideItsOwn(table, usual);
    }

    /** All tables of the document that are asked and are off by the same: what comes late comes late in all of them. */
    private static List<TableView> alike(TableView table, Period own, Period usual) {
        return table.document().tables().stream()
                .filter(other -> other.recognised().period().equals(Optional.of(own)))
                .filter(other -> other.definition().rules().stream()
                        .anyMatch(rule -> rule.rule().equals(NAME)))
                .filter(other -> isOff(other, usual))
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

    /** Whether the document has the same board of its usual period too, and other values there. */
    private static boolean standsBesideItsOwn(TableView table, Period usual) {
        Map<Series, Observation> then = new HashMap<>();
        table.recognised()
                .datasets()
                .forEach(dataset -> then.putAll(table.document().board(dataset, usual)));
        Map<Series, Observation> here = table.observations().stream()
                .collect(Collectors.toMap(Series::of, one -> one, (first, again) -> first));
        Map<Series, Observation> again = new HashMap<>(then);
        again.keySet().retainAll(here.keySet());
        return !again.isEmpty() && again.size() >= SAME_BOARD * here.size() && !isRepeated(here, again);
    }

    /** Whether every value is printed for the usual period as well: a board moves from one period to the next. */
    private static boolean isRepeated(Map<Series, Observation> here, Map<Series, Observation> then) {
        List<Map.Entry<Series, Observation>> moving = then.entrySet().stream()
                .filter(entry -> moves(entry.getValue()))
                .toList();
        return moving.size() >= ENOUGH_VALUES
                && moving.stream()
                        .allMatch(entry -> Optional.ofNullable(here.get(entry.getKey()))
                                .filter(one -> SliceView.number(one).compareTo(SliceView.number(entry.getValue())) == 0)
                                .isPresent());
    }

    /** Places may well stay as they were. */
    private static boolean moves(Observation one) {
        return one.value().asNumber().isPresent() && one.value().unit() != Unit.RANK;
    }

    /** One for all of them, on the first. */
    private static Optional<Breach> breach(TableView table, List<TableView> alike, Period usual) {
        return table.exhibit().equals(alike.get(0).exhibit()) ? Optional.of(breach(alike, usual)) : Optional.empty();
    }

    private static Breach breach(List<TableView> alike, Period usual) {
        TableView first = alike.get(0);
        String caption = first.exhibit().caption();
        return Breach.on(
                        first.place(),
                        Message.of(alike.size() == 1 ? NAME : "document_period.several")
                                .with("own", first.recognised().period().orElseThrow())
                                .with("usual", usual)
                                .with("count", alike.size())
                                .with("caption", caption))
                .printed(caption)
                .expected(usual.token())
                .related(alike.stream().skip(1).map(TableView::place).toList())
                .marking(
                        alike.stream().flatMap(one -> one.throughout().stream()).toList());
    }
}
