package io.sectorbrief.brief;

import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the figures of an edition as the contract says: {@code <brief>-<period>.json}, a figure a line, UTF-8. */
public final class FiguresJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FiguresJson() {}

    /**
     * Writes the file.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Edition edition, List<Figure> figures, Path file) throws IOException {
        Files.writeString(file, text(edition, figures));
    }

    /** What the file says. */
    public static String text(Edition edition, List<Figure> figures) {
        return "{\"brief\": %s, \"period\": %s, \"revision\": %d, \"figures\": [\n%s\n]}\n"
                .formatted(
                        JSON.writeValueAsString(edition.brief()),
                        JSON.writeValueAsString(edition.period().token()),
                        edition.revision(),
                        lines(figures));
    }

    /** The figures alone, a line each, in their order. */
    static String lines(List<Figure> figures) {
        return figures.stream()
                .map(figure -> JSON.writeValueAsString(node(figure)))
                .collect(Collectors.joining(",\n"));
    }

    private static ObjectNode node(Figure figure) {
        ObjectNode node = NODES.objectNode()
                .put("id", figure.id())
                .put("section", figure.section())
                .put("dataset", figure.dataset());
        text(node, "scope", figure.scope());
        node.put("subject", figure.subject());
        text(node, "code", figure.code());
        node.put("metric", figure.metric()).put("measure", figure.measure());
        figure.order().ifPresentOrElse(order -> node.put("order", order), () -> node.putNull("order"));
        node.put("period", figure.period().token());
        text(node, "base", figure.base().map(Period::token));
        value(node, figure.value());
        node.put("status", figure.status().token());
        var from = node.putArray("from");
        figure.from().forEach(from::add);
        return node;
    }

    private static void text(ObjectNode node, String field, Optional<String> text) {
        text.ifPresentOrElse(value -> node.put(field, value), () -> node.putNull(field));
    }

    private static void value(ObjectNode node, Value value) {
        if (value instanceof Value.Quantity quantity) {
            node.put("value", quantity.number()).put("unit", quantity.unit().token());
            node.put("qualifier", quantity.qualifier().token());
        } else if (value instanceof Value.Text text) {
            node.put("value", text.text()).put("unit", text.unit().token());
        }
    }
}
