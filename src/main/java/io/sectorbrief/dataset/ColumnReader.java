package io.sectorbrief.dataset;

import io.sectorbrief.dataset.Column.Absence;
import io.sectorbrief.definition.YamlMap;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.model.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes a column of one entry under {@code columns}. */
final class ColumnReader {

    private ColumnReader() {}

    static Column read(String name, YamlMap map) {
        Optional<ColumnType> type = map.optionalChoice("type", ColumnType.class);
        if (type.isEmpty() && !map.has("type")) {
            map.problem("type", "column '" + name + "' has no type", "add 'type:' (name, money, percent, count, …)");
        }
        ColumnType columnType = type.orElse(ColumnType.TEXT);
        return new Column(
                name,
                columnType,
                unit(map, columnType),
                map.optionalText("assume"),
                DatasetReader.wordings(map.texts("header")),
                map.texts("cell"),
                words(map),
                map.optionalChoice("span", PeriodKind.class),
                DatasetReader.wordings(map.texts("unless")),
                map.choice("otherwise", Absence.UNKNOWN),
                map.place());
    }

    private static Optional<Unit> unit(YamlMap map, ColumnType type) {
        return switch (type) {
            case NAME, CODE, PERIOD -> Optional.empty();
            case MONEY -> Optional.of(map.choice("currency", Unit.CNY));
            case COUNT -> Optional.of(map.choice("unit", Unit.COUNT));
            default -> type.base();
        };
    }

    private static Map<String, String> words(YamlMap map) {
        var words = new LinkedHashMap<String, String>();
        map.namedTexts("words").forEach((word, value) -> words.put(word, String.join("", value)));
        return words;
    }
}
