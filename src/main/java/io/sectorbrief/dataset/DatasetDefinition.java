package io.sectorbrief.dataset;

import io.sectorbrief.definition.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A declared kind of table: its subject, metrics, units, period, scope, how to recognise it, its rules and claims. One
 * definition may stand for a family of datasets, one a scope: {@code ai_traffic_{scope}}.
 *
 * @param name name, with {@code {scope}} in it for a family
 * @param title for people
 * @param subject kind of entity; the column of that name holds it
 * @param fixedSubject the one subject of a dataset that has no such column
 * @param columns by name, in the order declared
 * @param rows which names of rows are nobody's
 * @param place where it is declared
 */
public record DatasetDefinition(
        String name,
        String title,
        String subject,
        Optional<String> fixedSubject,
        PeriodRule period,
        ScopeRule scope,
        MatchRule match,
        Map<String, Column> columns,
        Optional<Grid> grid,
        Optional<TotalRow> total,
        RowWords rows,
        List<RuleDeclaration> rules,
        List<ClaimDeclaration> claims,
        Place place) {

    static final String SCOPE = "{scope}";

    /** Whether each scope is a dataset of its own. */
    public boolean isFamily() {
        return name.contains(SCOPE);
    }

    /** The name of the dataset for a scope; a family without a scope keeps its pattern. */
    public String nameFor(Optional<String> scopeName) {
        return scopeName.map(value -> name.replace(SCOPE, value)).orElse(name);
    }

    /** What messages call it; a family by what its datasets' names have in common: {@code ai_traffic}. */
    public String label() {
        return name.replace("_" + SCOPE, "");
    }

    /** Every dataset this definition stands for. */
    public List<String> names() {
        return isFamily()
                ? scopes().stream().map(value -> nameFor(Optional.of(value))).toList()
                : List.of(name);
    }

    /** The scopes its datasets may have, in the order declared. */
    public Set<String> scopes() {
        return scope.words().isEmpty() ? scope.codes().keySet() : scope.words().keySet();
    }

    public Optional<Column> column(String columnName) {
        return Optional.ofNullable(columns.get(columnName));
    }

    /** The columns that are observations. */
    public List<Column> metrics() {
        return columns.values().stream()
                .filter(column -> column.type().isMetric())
                .toList();
    }
}
