package io.sectorbrief.dataset;

import io.sectorbrief.dataset.MatchRule.CaptionWeight;
import io.sectorbrief.dataset.MatchRule.Doubt;
import io.sectorbrief.dataset.MatchRule.Lists;
import io.sectorbrief.dataset.PeriodRule.PeriodSource;
import io.sectorbrief.dataset.PeriodRule.Undated;
import io.sectorbrief.dataset.ScopeRule.Blocks;
import io.sectorbrief.definition.Spelling;
import io.sectorbrief.definition.YamlMap;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.model.Severity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a dataset definition of one YAML file; see the README for the keys. */
final class DatasetReader {

    private static final List<PeriodSource> EVERYWHERE = List.of(PeriodSource.values());

    private DatasetReader() {}

    static DatasetDefinition read(YamlMap file) {
        String subject = file.text("subject");
        Map<String, Column> columns = columns(file);
        Optional<String> fixed = file.optionalText("fixed");
        if (fixed.isEmpty() && !subject.isEmpty() && !columns.containsKey(subject)) {
            file.problem(
                    "subject",
                    "no column holds the subject '" + subject + "'",
                    "declare it under columns with 'type: name', or give the one subject with 'fixed:'");
        }
        return new DatasetDefinition(
                file.text("dataset"),
                file.text("title"),
                subject,
                fixed,
                period(file.map("period")),
                file.optionalMap("scope").map(DatasetReader::scope).orElse(ScopeRule.NONE),
                match(file.map("match"), columns),
                columns,
                file.optionalMap("grid").map(DatasetReader::grid),
                file.optionalMap("total").map(map -> total(map, columns)),
                file.optionalMap("rows").map(DatasetReader::rowWords).orElse(RowWords.USUAL),
                rules(file),
                claims(file),
                file.place());
    }

    private static Map<String, Column> columns(YamlMap file) {
        var columns = new LinkedHashMap<String, Column>();
        file.named("columns").forEach((name, map) -> columns.put(name, ColumnReader.read(name, map)));
        if (columns.isEmpty()) {
            file.problem("columns", "'columns' is missing or empty", "declare at least one column");
        }
        return columns;
    }

    private static PeriodRule period(YamlMap map) {
        PeriodKind kind = map.choice("kind", PeriodKind.WEEK);
        List<PeriodSource> from = map.choices("from", PeriodSource.class);
        return new PeriodRule(
                kind,
                from.isEmpty() ? EVERYWHERE : from,
                map.optionalInteger("lag").orElse(0),
                map.choices("also", PeriodKind.class),
                map.choice("undated", Undated.REFUSE));
    }

    private static ScopeRule scope(YamlMap map) {
        Optional<Blocks> blocks = map.optionalMap("blocks")
                .map(block ->
                        new Blocks(block.texts("scopes"), wordings(block.texts("by")), block.namedTexts("known")));
        return new ScopeRule(
                map.namedTexts("codes"),
                wordingsByScope(map.namedTexts("words")),
                wordings(map.texts("headings")),
                wordings(map.texts("column")),
                wordingsByScope(map.namedTexts("cells")),
                map.namedTexts("currencies"),
                blocks);
    }

    private static Map<String, List<Wording>> wordingsByScope(Map<String, List<String>> texts) {
        var words = new LinkedHashMap<String, List<Wording>>();
        texts.forEach((scope, said) -> words.put(scope, wordings(said)));
        return words;
    }

    private static MatchRule match(YamlMap map, Map<String, Column> columns) {
        List<String> required = map.texts("required");
        known(map, "required", required, columns.keySet());
        List<String> uncaptioned = map.texts("uncaptioned");
        known(map, "uncaptioned", uncaptioned, columns.keySet());
        return new MatchRule(
                wordings(map.texts("caption")),
                map.choice("caption-is", CaptionWeight.HINT),
                wordings(map.texts("never")),
                map.optionalMap("doubt").map(doubt -> doubt(doubt, columns)),
                required,
                uncaptioned,
                map.optionalMap("list").map(DatasetReader::lists),
                wordings(map.texts("ignore")));
    }

    private static Lists lists(YamlMap map) {
        return new Lists(wordings(map.texts("header")), wordings(map.texts("others")));
    }

    private static Doubt doubt(YamlMap map, Map<String, Column> columns) {
        known(map, "unless", map.texts("unless"), columns.keySet());
        return new Doubt(wordings(map.texts("words")), map.texts("unless"));
    }

    private static Grid grid(YamlMap map) {
        ColumnReader.checkPatterns(map, "header");
        ColumnReader.checkPatterns(map, "cell");
        return new Grid(map.texts("header"), map.texts("cell"));
    }

    private static TotalRow total(YamlMap map, Map<String, Column> columns) {
        var metrics = new LinkedHashMap<String, String>();
        map.namedTexts("metrics").forEach((column, metric) -> metrics.put(column, String.join("", metric)));
        known(map, "metrics", metrics.keySet(), columns.keySet());
        known(map, "share", map.texts("share"), columns.keySet());
        return new TotalRow(
                map.text("dataset"),
                map.text("subject"),
                metrics,
                wordings(map.texts("says")),
                map.optionalText("share"));
    }

    private static RowWords rowWords(YamlMap map) {
        return new RowWords(map.texts("total"), map.texts("remainder"), map.texts("subject"));
    }

    private static List<RuleDeclaration> rules(YamlMap file) {
        return file.maps("rules").stream()
                .map(map -> new RuleDeclaration(
                        map.text("rule"), map.optionalChoice("severity", Severity.class), map.others(), map.place()))
                .toList();
    }

    private static List<ClaimDeclaration> claims(YamlMap file) {
        Terms terms = Terms.of(file);
        return file.maps("claims").stream().map(map -> claim(map, terms)).toList();
    }

    private static ClaimDeclaration claim(YamlMap map, Terms terms) {
        String pattern = terms.written(map, "pattern", map.text("pattern"));
        List<String> then = map.texts("then").stream()
                .map(next -> terms.written(map, "then", next))
                .toList();
        var settings = new LinkedHashMap<String, String>();
        map.others().forEach((key, text) -> settings.put(key, terms.written(map, key, text)));
        return new ClaimDeclaration(pattern, then, settings, map.place());
    }

    static List<Wording> wordings(List<String> texts) {
        return texts.stream().map(Wording::new).toList();
    }

    private static void known(YamlMap map, String key, Collection<String> names, Collection<String> columns) {
        for (String name : names) {
            if (!columns.contains(name)) {
                map.problem(key, "there is no column '" + name + "'", Spelling.suggestion(name, columns));
            }
        }
    }
}
