package io.sectorbrief.extract.pdf.doubt;

import io.sectorbrief.extract.doubt.Doubt;
import io.sectorbrief.extract.pdf.grid.Grid;
import io.sectorbrief.model.FootnoteMark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Doubts that the titles of a table raise: whether each is whole, stands over its own columns, and is no row's. */
final class HeaderDoubts {

    /** Years head columns, other figures do not. */
    private static final Pattern DATUM = Pattern.compile("[-+−–(（]?\\d[\\d,]*\\.\\d+[)）%％xX倍]?|[-+−–]?\\d+[%％]"
            + "|[-+−–(（]?\\d{1,3}(?:,\\d{3})+[)）]?|[(（]?[¥$€£]\\h?[(（]?\\d[\\d,.]*[)）]?");

    private static final Pattern SMALL = Pattern.compile("\\p{Ll}{2,}.*");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}\\p{Ll}.*");
    private static final Pattern COLON = Pattern.compile(".*\\S[:：]");

    private final Grid grid;
    private final List<List<String>> titled;
    private final List<String> leaves;

    private HeaderDoubts(Grid grid) {
        this.grid = grid;
        this.titled = grid.header().stream().filter(path -> !path.isEmpty()).toList();
        this.leaves = titled.stream().map(HeaderDoubts::leaf).toList();
    }

    static List<Doubt> of(Grid grid) {
        HeaderDoubts header = new HeaderDoubts(grid);
        return Stream.of(
                        header.figure(),
                        header.halfBracket(),
                        header.cut(),
                        header.overAll(),
                        header.group(),
                        header.alike(),
                        header.row())
                .flatMap(Optional::stream)
                .toList();
    }

    private static String leaf(List<String> path) {
        return path.get(path.size() - 1);
    }

    private Optional<Doubt> figure() {
        return leaves.stream()
                .filter(leaf -> DATUM.matcher(FootnoteMark.without(leaf)).matches())
                .findFirst()
                .map(leaf -> quoting(Reason.FIGURES_IN_HEADER, "doubt.figure_in_header", leaf));
    }

    private Optional<Doubt> halfBracket() {
        return titled.stream()
                .map(path -> String.join(" ", path))
                .filter(title -> count(title, "(（") != count(title, ")）"))
                .findFirst()
                .map(title -> quoting(Reason.HALF_A_BRACKET, "doubt.half_a_bracket", title));
    }

    private static long count(String text, String signs) {
        return text.chars().filter(sign -> signs.indexOf(sign) >= 0).count();
    }

    /** Where most titles begin with a capital, one that does not is the rest of another. */
    private Optional<Doubt> cut() {
        long capitals =
                leaves.stream().filter(leaf -> CAPITAL.matcher(leaf).matches()).count();
        List<String> small =
                leaves.stream().filter(leaf -> SMALL.matcher(leaf).matches()).toList();
        return small.stream()
                .filter(leaf -> capitals > small.size())
                .findFirst()
                .map(leaf -> quoting(Reason.TITLE_CUT, "doubt.title_cut", leaf));
    }

    private Optional<Doubt> overAll() {
        boolean all = titled.size() == grid.width() && grid.width() > 1;
        return titled.stream()
                .map(path -> path.get(0))
                .findFirst()
                .filter(title -> all
                        && titled.stream()
                                .allMatch(path -> path.size() > 1 && path.get(0).equals(title)))
                .map(title -> quoting(Reason.TITLE_OVER_ALL, "doubt.title_over_all", title));
    }

    private Optional<Doubt> group() {
        return titled.stream()
                .flatMap(path -> path.stream().limit(path.size() - 1L))
                .filter(title -> COLON.matcher(title).matches())
                .findFirst()
                .map(title -> quoting(Reason.GROUP_IN_HEADER, "doubt.group_in_header", title));
    }

    /** Under another title in one place and alone in another; the columns of the labels may return in a second block. */
    private Optional<Doubt> alike() {
        Set<String> under = new HashSet<>();
        titled.stream().filter(path -> path.size() > 1).map(HeaderDoubts::leaf).forEach(under::add);
        return titled.stream()
                .filter(path -> path.size() == 1 && under.contains(path.get(0)))
                .map(HeaderDoubts::leaf)
                .findFirst()
                .map(title -> quoting(Reason.TITLES_ALIKE, "doubt.titles_alike", title));
    }

    /** Titles end with what a row holds below them. */
    private Optional<Doubt> row() {
        for (Grid.GridRow row : grid.rows()) {
            List<String> taken = new ArrayList<>();
            IntStream.range(0, grid.width())
                    .filter(column -> endsWith(column, row.cells().get(column).text()))
                    .forEach(column -> taken.add(row.cells().get(column).text()));
            if (taken.size() > 1) {
                return Optional.of(quoting(Reason.ROW_IN_HEADER, "doubt.row_in_header", String.join(" ", taken)));
            }
        }
        return Optional.empty();
    }

    private boolean endsWith(int column, String text) {
        List<String> path = grid.header().get(column);
        return !text.isEmpty() && !path.isEmpty() && leaf(path).endsWith(text);
    }

    private static Doubt quoting(Reason reason, String entry, String text) {
        return new Doubt(reason, CellDoubts.quoting(entry, text));
    }
}
