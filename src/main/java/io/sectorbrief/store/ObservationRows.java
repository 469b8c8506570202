package io.sectorbrief.store;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads observations from rows that begin with {@link #COLUMNS}; one for each question, for it knows again what its rows
 * have in common. Counterpart of {@link ObservationText}.
 */
final class ObservationRows {

    static final String COLUMNS =
            "o.payload, o.id, o.document, o.dataset, o.period, o.scope, o.metric, o.subject, o.status";

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Optional<String>> optionals = new HashMap<>();
    private final Map<String, Optional<String>> scopes = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Optional<DateRange>> covered = new HashMap<>();
    private final Map<String, Status> statuses = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();

    Observation read(ResultSet row) throws SQLException {
        String payload = row.getString(1);
        if (payload.charAt(0) == ObservationText.JSON) {
            return StoreJson.read(payload, Observation.class);
        }
        var fields = new ObservationFields(payload);
        Value value = value(fields);
        Origin origin = Origin.valueOf(fields.next());
        String subjectRaw = same(fields.next());
        Optional<String> code = optional(fields.next());
        Optional<DateRange> days = covered.computeIfAbsent(fields.next(), ObservationRows::days);
        SourceRef source = source(fields, same(row.getString(3)));
        Optional<String> written = optional(fields.next());
        return new Observation(
                row.getString(2),
                same(row.getString(4)),
                same(row.getString(8)),
                subjectRaw,
                code,
                same(row.getString(7)),
                scopes.computeIfAbsent(row.getString(6), ObservationRows::scope),
                periods.computeIfAbsent(row.getString(5), Period::parse),
                days,
                value,
                statuses.computeIfAbsent(row.getString(9), Status::parse),
                origin,
                source,
                findings(fields),
                written);
    }

    private Value value(ObservationFields fields) {
        String kind = fields.next();
        Unit unit = units.computeIfAbsent(fields.next(), Unit::valueOf);
        return kind.equals(ObservationText.TEXT)
                ? new Value.Text(fields.next(), unit)
                : new Value.Quantity(
                        new BigDecimal(fields.next()),
                        unit,
                        Qualifier.valueOf(fields.next()),
                        new BigDecimal(fields.next()));
    }

    private SourceRef source(ObservationFields fields, String document) {
        return new SourceRef(
                document,
                same(fields.next()),
                optional(fields.next()),
                optional(fields.next()),
                number(fields.next()),
                number(fields.next()),
                box(fields.next()),
                fields.next());
    }

    private static List<String> findings(ObservationFields fields) {
        if (!fields.hasNext()) {
            return List.of();
        }
        List<String> findings = new ArrayList<>();
        while (fields.hasNext()) {
            findings.add(fields.next());
        }
        return findings;
    }

    private String same(String text) {
        return texts.computeIfAbsent(text, first -> first);
    }

    private Optional<String> optional(String field) {
        return optionals.computeIfAbsent(
                field, text -> text.isEmpty() ? Optional.empty() : Optional.of(text.substring(1)));
    }

    private static Optional<String> scope(String column) {
        return column.isEmpty() ? Optional.empty() : Optional.of(column);
    }

    private static Optional<Integer> number(String digits) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(digits));
    }

    private static Optional<DateRange> days(String text) {
        int middle = text.indexOf('/');
        return middle < 0
                ? Optional.empty()
                : Optional.of(new DateRange(
                        LocalDate.parse(text.substring(0, middle)), LocalDate.parse(text.substring(middle + 1))));
    }

    private static Optional<Box> box(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] sides = text.split(",", -1);
        return Optional.of(new Box(
                Integer.parseInt(sides[0]),
                Double.parseDouble(sides[1]),
                Double.parseDouble(sides[2]),
                Double.parseDouble(sides[3]),
                Double.parseDouble(sides[4])));
    }
}
