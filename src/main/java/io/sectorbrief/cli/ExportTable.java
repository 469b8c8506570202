package io.sectorbrief.cli;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same lines as JSON, laid out as a table: a column a field, in the order of the contract. */
final class ExportTable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final List<String> header;
    private final List<List<Cell>> rows = new ArrayList<>();

    private ExportTable(List<String> header) {
        this.header = header;
    }

    /** A field's value: a number to calculate with, or a text. */
    sealed interface Cell {
        record Amount(BigDecimal value) implements Cell {}

        record Words(String value) implements Cell {}
    }

    /** A table without lines still says what its columns are. */
    static <T extends Record> ExportTable of(Class<T> kind, List<T> lines) {
        var table = new ExportTable(Arrays.stream(kind.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
        lines.stream().<JsonNode>map(JSON::valueToTree).forEach(table::add);
        return table;
    }

    private void add(JsonNode line) {
        rows.add(header.stream().map(field -> cell(line.path(field))).toList());
    }

    private static Cell cell(JsonNode value) {
        if (value.isNumber()) {
            return new Cell.Amount(value.decimalValue());
        }
        if (value.isArray()) {
            return new Cell.Words(String.join(
                    " ",
                    StreamSupport.stream(value.spliterator(), false)
                            .map(ExportTable::word)
                            .toList()));
        }
        return new Cell.Words(value.isNull() || value.isMissingNode() ? "" : word(value));
    }

    private static String word(JsonNode value) {
        return value.isString() ? value.stringValue() : JSON.writeValueAsString(value);
    }

    List<String> header() {
        return header;
    }

    List<List<Cell>> rows() {
        return rows;
    }
}
