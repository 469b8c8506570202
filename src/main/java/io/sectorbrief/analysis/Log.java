package io.sectorbrief.analysis;

import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A dated log of texts, newest first: filings, notices. Entries of the brief's period are new; older ones are listed as far
 * as asked. What several documents print alike is one entry.
 *
 * @param topic where they are
 * @param metric the text
 * @param columns further metrics of the entry's row
 * @param grain kind of the entries' periods: day, instant
 * @param back how many periods of the brief's kind before are listed too
 */
record Log(Topic topic, String metric, List<String> columns, PeriodKind grain, int back) implements Analysis {

    private static final String ALL = "全部";

    @Override
    public List<String> metrics() {
        var metrics = new ArrayList<>(List.of(metric));
        metrics.addAll(columns);
        return metrics;
    }

    @Override
    public List<Figure> figures(Bench bench) {
        Period about = topic.period(bench);
        Period first = about.earlier(back);
        Readings readings = bench.readings(dataset(), first, about);
        List<Observation> entries = entries(readings, first, about);
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < entries.size(); i++) {
            figures.addAll(entry(bench, readings, new Entry(entries.get(i), i + 1, name(entries, i))));
        }
        figures.addAll(counts(
                bench,
                readings,
                entries.stream().filter(seen -> isWithin(seen, about)).toList()));
        return figures;
    }

    private List<Observation> entries(Readings readings, Period first, Period about) {
        Set<List<Object>> known = new HashSet<>();
        return readings.all().stream()
                .filter(seen -> seen.metric().equals(metric) && topic.covers(seen))
                .filter(seen -> seen.period().kind() == grain)
                .filter(seen -> !seen.period().first().isBefore(first.first())
                        && !seen.period().last().isAfter(about.last()))
                .filter(seen -> known.add(List.of(readings.subjects().key(seen), seen.period(), seen.value())))
                .sorted(Comparator.comparing(Observation::period)
                        .reversed()
                        .thenComparing(Observation::subject)
                        .thenComparing(seen -> seen.value().shown()))
                .toList();
    }

    /** An entry, where it stands in the list, and what it is known by. */
    private record Entry(Observation seen, int place, String name) {

        Figure figure(FigureDraft draft, Value value) {
            return draft.listed(place, name).value(value);
        }
    }

    /** What it says; of entries that say the same of the same day, the how manieth it is. */
    private static String name(List<Observation> entries, int index) {
        Observation one = entries.get(index);
        long alike = entries.subList(0, index).stream()
                .filter(other ->
                        other.period().equals(one.period()) && other.value().equals(one.value()))
                .filter(other -> other.subject().equals(one.subject()))
                .count();
        return one.value().shown() + (alike == 0 ? "" : "\n" + alike);
    }

    private List<Figure> entry(Bench bench, Readings readings, Entry entry) {
        Observation seen = entry.seen();
        var figures = new ArrayList<Figure>();
        figures.add(entry.figure(Levels.of(bench, readings, seen), seen.value()));
        for (String column : columns) {
            readings.all().stream()
                    .filter(cell -> cell.metric().equals(column) && isInRow(cell.source(), seen.source()))
                    .findFirst()
                    .map(cell -> entry.figure(Levels.of(bench, readings, cell), cell.value()))
                    .ifPresent(figures::add);
        }
        if (back > 0 && isWithin(seen, topic.period(bench))) {
            FigureDraft isNew = bench.draft(dataset(), metric, "new_entry", seen.period())
                    .about(seen, readings)
                    .restingOn(seen);
            figures.add(entry.figure(isNew, seen.value()));
        }
        return figures;
    }

    private List<Figure> counts(Bench bench, Readings readings, List<Observation> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        long subjects =
                entries.stream().map(readings.subjects()::key).distinct().count();
        return List.of(count(bench, "entries", entries.size(), entries), count(bench, "subjects", subjects, entries));
    }

    private Figure count(Bench bench, String measure, long count, List<Observation> entries) {
        return bench.draft(dataset(), metric, measure, topic.period(bench))
                .about(ALL, topic.scope())
                .restingOn(entries)
                .number(BigDecimal.valueOf(count), Unit.COUNT);
    }

    private static boolean isWithin(Observation seen, Period about) {
        return about.days().contains(seen.period().first());
    }

    private static boolean isInRow(SourceRef cell, SourceRef entry) {
        return cell.document().equals(entry.document())
                && cell.page().equals(entry.page())
                && cell.exhibit().equals(entry.exhibit())
                && cell.row().isPresent()
                && cell.row().equals(entry.row());
    }
}
