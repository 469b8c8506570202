package io.sectorbrief.dataset;

import io.sectorbrief.dataset.Column.Absence;
import io.sectorbrief.dataset.Column.Empty;
import io.sectorbrief.definition.YamlMap;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.model.Unit;
import io.sectorbrief.normalise.TextPattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes a column of one entry under {@code columns}. */
final class ColumnReader {

    private ColumnReader() {}

    static Column read(String name, YamlMap map) {
        Optional<ColumnType> type = map.optionalChoice("type", ColumnType.class);
        if (type.isEmpty()) {
            reportType(name, map);
        }
        ColumnType columnType = type.orElse(ColumnType.TEXT);
        checkPatterns(map, "cell");
        checkAssumed(map);
        return new Column(
                name,
                columnType,
                unit(map, columnType),
                map.optionalText("assume").flatMap(AssumedUnit::parse),
                DatasetReader.wordings(map.texts("header")),
                map.optionalMap("under").map(ColumnReader::under),
                map.optionalMap("behind").map(ColumnReader::behind),
                map.texts("cell"),
                words(map),
                map.optionalChoice("span", PeriodKind.class),
                map.optionalChoice("each", PeriodKind.class),
                DatasetReader.wordings(map.texts("unless")),
                map.choice("otherwise", Absence.UNKNOWN),
                map.choice("empty", Empty.NOTHING),
                map.place());
    }

    private static Column.Under under(YamlMap map) {
        return new Column.Under(
                DatasetReader.wordings(map.texts("caption")), DatasetReader.wordings(map.texts("header")));
    }

    private static Column.Behind behind(YamlMap map) {
        return new Column.Behind(map.text("column"), DatasetReader.wordings(map.texts("header")));
    }

    /** What only some types have is no mistake of its own where the type is not known. */
    private static void reportType(String name, YamlMap map) {
        map.has("unit");
        map.has("currency");
        if (!map.has("type")) {
            map.problem("type", "column '" + name + "' has no type", "add 'type:' (name, money, percent, count, …)");
        }
    }

    /** Reports patterns that cannot be compiled. */
    static void checkPatterns(YamlMap map, String key) {
        for (String pattern : map.texts(key)) {
            try {
                TextPattern.compile(pattern);
            } catch (IllegalArgumentException e) {
                map.problem(
                        key, "pattern '" + pattern + "' cannot be read: " + e.getMessage(), "see the pattern language");
            }
        }
    }

    private static void checkAssumed(YamlMap map) {
        map.optionalText("assume")
                .filter(unit -> AssumedUnit.parse(unit).isEmpty())
                .ifPresent(unit -> map.problem(
                        "assume", "'" + unit + "' is not a unit", "write it as it is printed: 万元, %, 分钟, or fraction"));
    }

    private static Optional<Unit> unit(YamlMap map, ColumnType type) {
        return switch (type) {
            case NAME, CODE, PERIOD, CURRENCY -> Optional.empty();
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
