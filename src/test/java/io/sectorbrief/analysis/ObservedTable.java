package io.sectorbrief.analysis;

import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Observations from a CSV file: document,dataset,scope,subject,code,metric,period,value,unit,step,note. */
record ObservedTable(List<Observation> all) implements ObservationSource {

    static ObservedTable read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        var all = new ArrayList<Observation>();
        for (int row = 1; row < lines.size(); row++) {
            all.add(observation(row, lines.get(row).split(",", -1)));
        }
        return new ObservedTable(all);
    }

    ObservedTable reversed() {
        var turned = new ArrayList<>(all);
        Collections.reverse(turned);
        return new ObservedTable(turned);
    }

    private static Observation observation(int row, String[] cell) {
        String note = cell[10];
        return new Observation(
                "o" + row,
                cell[1],
                cell[3],
                cell[3],
                optional(cell[4]),
                cell[5],
                optional(cell[2]),
                Period.parse(cell[6]),
                Optional.empty(),
                value(cell[7], Unit.parse(cell[8]), new BigDecimal(cell[9]), note),
                note.equals("quarantined") ? Status.QUARANTINED : Status.ACCEPTED,
                origin(note),
                new SourceRef(
                        cell[0],
                        cell[0],
                        Optional.empty(),
                        Optional.of("1"),
                        Optional.of(row),
                        Optional.empty(),
                        Optional.empty(),
                        cell[7]),
                note.equals("warned") ? List.of("f" + row) : List.of());
    }

    private static Value value(String text, Unit unit, BigDecimal step, String note) {
        if (unit == Unit.TEXT || unit == Unit.DATE) {
            return new Value.Text(text, unit);
        }
        return new Value.Quantity(new BigDecimal(text), unit, qualifier(note), step);
    }

    private static Qualifier qualifier(String note) {
        return switch (note) {
            case "gte", "lte" -> Qualifier.parse(note);
            default -> Qualifier.EQ;
        };
    }

    private static Origin origin(String note) {
        return switch (note) {
            case "claim" -> Origin.CLAIM;
            case "correction" -> Origin.CORRECTION;
            default -> Origin.CELL;
        };
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    static String text(Value value) {
        return value instanceof Value.Text text
                ? text.text()
                : value.asNumber().orElseThrow().toPlainString();
    }

    @Override
    public List<Observation> observations(String dataset, DateRange days) {
        return all.stream()
                .filter(seen -> seen.dataset().equals(dataset))
                .filter(seen -> !seen.period().first().isAfter(days.last()))
                .filter(seen -> !seen.period().last().isBefore(days.first()))
                .toList();
    }

    @Override
    public Optional<Severity> worst(Observation observation) {
        return observation.findings().isEmpty() ? Optional.empty() : Optional.of(Severity.WARN);
    }

    @Override
    public SourceDocument document(String sha256) {
        var kind = DocumentKind.parse(sha256.substring(sha256.indexOf('.') + 1));
        return new SourceDocument(
                new Document(sha256, sha256, kind, 1), Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }
}
