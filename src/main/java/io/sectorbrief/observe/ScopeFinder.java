package io.sectorbrief.observe;

import io.sectorbrief.dataset.Fit;
import io.sectorbrief.dataset.Header;
import io.sectorbrief.dataset.ScopeRule;
import io.sectorbrief.dataset.ScopeRule.Blocks;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Row;
import io.sectorbrief.normalise.Folding;
import io.sectorbrief.normalise.NumberGrammar;
import io.sectorbrief.normalise.Printed;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds which scope a row of one table belongs to: by its code, else by a column that says it of each row, else by the table's
 * words, else by its block.
 */
final class ScopeFinder {

    private final ScopeRule rule;
    private final Optional<String> named;
    /** By data row; empty if no column says it of each. */
    private final List<String> said;

    private final Optional<Blocks> blocks;
    private final int rows;

    ScopeFinder(Exhibit exhibit, Fit fit, String file) {
        this.rule = fit.definition().scope();
        this.said = said(exhibit.dataRows(), fit.headers());
        this.named = named(exhibit, fit.headers(), file);
        this.rows = exhibit.dataRows().size();
        this.blocks = named.isPresent() || !said.isEmpty()
                ? Optional.empty()
                : rule.blocks().filter(b -> fits(b, exhibit, fit.headers()));
    }

    /** Whether some row could be without the scope it needs. */
    boolean isUnclear() {
        return said.isEmpty()
                && named.isEmpty()
                && blocks.isEmpty()
                && rule.blocks().isPresent();
    }

    Optional<String> scope(Optional<String> code, int row) {
        return code.flatMap(rule::ofCode)
                .or(() -> said.isEmpty() ? named : Optional.of(said.get(row)))
                .or(() -> blocks.map(b -> b.scopes().get(row * b.scopes().size() / rows)));
    }

    /** What the first such column says that names a scope in every row. */
    private List<String> said(List<Row> rows, List<Header> headers) {
        return IntStream.range(0, headers.size())
                .filter(column -> rule.isSaidBelow(headers.get(column)))
                .mapToObj(column -> rows.stream()
                        .flatMap(row -> rule.ofCell(row.cells().get(column).text()).stream())
                        .toList())
                .filter(scopes -> scopes.size() == rows.size())
                .findFirst()
                .orElse(List.of());
    }

    /** The nearest text that speaks of one scope alone. */
    private Optional<String> named(Exhibit exhibit, List<Header> headers, String file) {
        String allHeaders = String.join(" ", headers.stream().map(Header::path).toList());
        return Stream.of(exhibit.caption(), exhibit.sheet().orElse(""), file, allHeaders)
                .map(this::scopesIn)
                .filter(scopes -> scopes.size() == 1)
                .map(scopes -> scopes.get(0))
                .findFirst();
    }

    /** Those whose words say most: 中国出海 is neither 中国 nor any 出海 alone. */
    private List<String> scopesIn(String text) {
        Map<String, Integer> said = new LinkedHashMap<>();
        rule.words()
                .forEach((scope, words) -> words.stream()
                        .filter(word -> word.standsIn(text))
                        .forEach(word -> said.merge(scope, word.weight(), Math::max)));
        int most = said.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return said.entrySet().stream()
                .filter(scope -> scope.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean fits(Blocks blocks, Exhibit exhibit, List<Header> headers) {
        List<Row> data = exhibit.dataRows();
        int count = blocks.scopes().size();
        Optional<Integer> column = IntStream.range(0, headers.size())
                .filter(i -> blocks.by().stream().anyMatch(word -> word.names(headers.get(i))))
                .boxed()
                .findFirst();
        return !data.isEmpty()
                && data.size() % count == 0
                && eachHoldsAKnownName(data, blocks)
                && column.map(index -> eachFalls(data, index, data.size() / count))
                        .orElse(false);
    }

    private static boolean eachHoldsAKnownName(List<Row> rows, Blocks blocks) {
        int length = rows.size() / blocks.scopes().size();
        return IntStream.range(0, blocks.scopes().size()).allMatch(block -> {
            List<String> known = blocks.known().getOrDefault(blocks.scopes().get(block), List.of()).stream()
                    .map(Folding::fold)
                    .toList();
            return rows.subList(block * length, (block + 1) * length).stream()
                    .flatMap(row -> row.cells().stream())
                    .anyMatch(cell -> known.contains(Folding.fold(cell.text())));
        });
    }

    private static boolean eachFalls(List<Row> rows, int column, int length) {
        for (int i = 1; i < rows.size(); i++) {
            Optional<BigDecimal> above = number(rows.get(i - 1), column);
            Optional<BigDecimal> here = number(rows.get(i), column);
            boolean falls = above.isPresent() && here.isPresent() && above.get().compareTo(here.get()) >= 0;
            if (i % length != 0 && !falls) {
                return false;
            }
        }
        return true;
    }

    private static Optional<BigDecimal> number(Row row, int column) {
        return NumberGrammar.read(row.cells().get(column).text()) instanceof Printed.Amount amount
                ? Optional.of(amount.quantity().number())
                : Optional.empty();
    }
}
