package io.sectorbrief.render;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.FigureStatus;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.StableId;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Figures from tables, each resting on one observation. */
final class MadeUpFigures {

    private MadeUpFigures() {}

    /** Money printed as a lower bound; anything else as it is. */
    static Figure atLeast(Figure figure) {
        return figure.value() instanceof Value.Quantity exact && exact.unit() == Unit.CNY
                ? restated(
                        figure,
                        new Value.Quantity(exact.number(), Unit.CNY, Qualifier.GTE, exact.step()),
                        figure.status())
                : figure;
    }

    /** The same with another value and status. */
    static Figure restated(Figure figure, Value value, FigureStatus status) {
        return new Figure(
                figure.id(),
                figure.section(),
                figure.dataset(),
                figure.scope(),
                figure.subject(),
                figure.code(),
                figure.metric(),
                figure.measure(),
                figure.order(),
                figure.period(),
                figure.base(),
                value,
                status,
                figure.from());
    }

    /** Rows of a table under {@code render/}, their subjects renamed. */
    static List<Figure> of(String table, UnaryOperator<String> rename) {
        try (InputStream in = MadeUpFigures.class.getResourceAsStream("/render/" + table + ".csv")) {
            return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .map(row -> figure(row, rename))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Figure figure(NamedCsvRecord row, UnaryOperator<String> rename) {
        Unit unit = Unit.parse(row.getField("unit"));
        String id = StableId.of(row.getFields());
        return new Figure(
                id,
                row.getField("section"),
                row.getField("dataset"),
                optional(row, "scope"),
                rename.apply(row.getField("subject")),
                optional(row, "code"),
                row.getField("metric"),
                row.getField("measure"),
                optional(row, "order").map(Integer::valueOf),
                Period.parse(row.getField("period")),
                optional(row, "base").map(Period::parse),
                value(row.getField("value"), unit),
                FigureStatus.valueOf(row.getField("status").toUpperCase(Locale.ROOT)),
                List.of("o" + id + "@" + row.getField("page") + "@" + row.getField("exhibit")));
    }

    private static Value value(String text, Unit unit) {
        if (text.startsWith("≥")) {
            return new Value.Quantity(new BigDecimal(text.substring(1)), unit, Qualifier.GTE, BigDecimal.ZERO);
        }
        return text.matches("-?[0-9.]+(E[0-9+-]+)?") && unit != Unit.DATE
                ? Value.Quantity.exact(new BigDecimal(text), unit)
                : new Value.Text(text, unit);
    }

    private static Optional<String> optional(NamedCsvRecord row, String field) {
        return Optional.of(row.getField(field)).filter(text -> !text.isEmpty());
    }

    /** What each figure rests on, by id. */
    static Map<String, Observation> observations(List<Figure> figures) {
        Map<String, Observation> observations = new LinkedHashMap<>();
        for (Figure figure : figures) {
            String[] place = figure.from().get(0).split("@", -1);
            var source = new SourceRef(
                    MadeUp.REPORT,
                    "行业周报.pdf",
                    Optional.of(place[1]),
                    Optional.of(place[2]),
                    Optional.of(0),
                    Optional.of(1),
                    box(place[1]),
                    "=" + figure.value());
            observations.put(figure.from().get(0), observation(figure, source));
        }
        return observations;
    }

    /** Sheets have no boxes. */
    private static Optional<Box> box(String page) {
        return Optional.of(page)
                .filter(number -> number.matches("\\d+"))
                .map(number -> new Box(Integer.parseInt(number), 100, 100, 140, 110));
    }

    private static Observation observation(Figure figure, SourceRef source) {
        return new Observation(
                figure.from().get(0),
                figure.dataset(),
                figure.subject(),
                figure.subject(),
                figure.code(),
                figure.metric(),
                figure.scope(),
                figure.period(),
                Optional.empty(),
                figure.value(),
                Status.ACCEPTED,
                Origin.CELL,
                source,
                List.of());
    }
}
