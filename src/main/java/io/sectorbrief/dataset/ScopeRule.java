package io.sectorbrief.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which market a row belongs to: by its code, else by words of caption, sheet name or header, else by a column that says it of
 * each row, else by its block.
 *
 * @param codes suffixes of security codes by scope
 * @param words words by scope
 * @param headings what a heading over prose says, whole, for what stands under it to be of the scope it names
 * @param column headers of such a column: where a product is from says nothing of where it is counted
 * @param cells by scope what its cells say
 * @param currencies units of money by scope that only prices of that scope are printed in
 * @param blocks equal blocks of rows under each other, one a scope
 */
public record ScopeRule(
        Map<String, List<String>> codes,
        Map<String, List<Wording>> words,
        List<Wording> headings,
        List<Wording> column,
        Map<String, List<Wording>> cells,
        Map<String, List<String>> currencies,
        Optional<Blocks> blocks) {

    /** No dataset of this rule has a scope. */
    static final ScopeRule NONE =
            new ScopeRule(Map.of(), Map.of(), List.of(), List.of(), Map.of(), Map.of(), Optional.empty());

    /** The scope of a printed code by its suffix. */
    public Optional<String> ofCode(String code) {
        String suffix = code.substring(code.lastIndexOf('.') + 1);
        return code.contains(".") ? having(codes, suffix) : Optional.empty();
    }

    /** The scope of a price by its currency. */
    public Optional<String> ofCurrency(String unit) {
        return having(currencies, unit);
    }

    /** Whether what stands under a heading is of the scope it names: one that names several says nothing of either. */
    public boolean isHeadedBy(String heading) {
        Header whole = Header.of(List.of(heading));
        return headings.stream().anyMatch(word -> word.names(whole))
                && words.values().stream()
                                .filter(said -> said.stream().anyMatch(word -> word.standsIn(heading)))
                                .count()
                        == 1;
    }

    /** Whether a column says of each row which scope it is of. */
    public boolean isSaidBelow(Header header) {
        return column.stream().anyMatch(word -> word.names(header));
    }

    /** The scope that a cell says, if that is all it says. */
    public Optional<String> ofCell(String text) {
        Header cell = Header.of(List.of(text));
        return cells.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(word -> word.names(cell)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<String> having(Map<String, List<String>> byScope, String word) {
        return byScope.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * A table that stacks the lists of several scopes without saying where one ends: they are as long as each other, and
     * each falls by one column. Form alone proves nothing, as one long list falls too: each block must hold a name known of
     * its scope.
     *
     * @param scopes in the order of the blocks
     * @param by headers of the column by which every block falls
     * @param known names, one of which stands in every block of its scope
     */
    public record Blocks(List<String> scopes, List<Wording> by, Map<String, List<String>> known) {}
}
