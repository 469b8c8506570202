package io.sectorbrief.render.workbook;

import io.sectorbrief.render.workbook.Book.Cell;
import io.sectorbrief.render.workbook.Book.Link;
import io.sectorbrief.render.workbook.Book.Sheet;
import io.sectorbrief.render.workbook.Book.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;

/** Where the sheets and the named cells of a workbook are, as links write it. */
final class Addresses {

    private static final int LONGEST_TAB = 31;

    /** Rows a cell of a block: more, and who follows the link searches for what it means. */
    private static final int SPREAD = 3;

    private final List<String> tabs = new ArrayList<>();
    private final Map<String, String> sheets = new HashMap<>();
    private final Map<String, Spot> cells = new HashMap<>();

    private record Spot(String tab, int row, int column) {

        boolean isBeside(Spot other) {
            return tab.equals(other.tab) && column == other.column;
        }
    }

    Addresses(Book book) {
        for (Sheet sheet : book.sheets()) {
            String tab = free(WorkbookUtil.createSafeSheetName(sheet.name()));
            tabs.add(tab);
            sheets.putIfAbsent(sheet.name(), tab);
            place(sheet, tab);
        }
    }

    /** Tabs differ in more than capitals, or no program opens the file. */
    private String free(String wanted) {
        String tab = wanted;
        for (int i = 2; isTaken(tab); i++) {
            String number = " " + i;
            tab = wanted.substring(0, Math.min(wanted.length(), LONGEST_TAB - number.length())) + number;
        }
        return tab;
    }

    private boolean isTaken(String tab) {
        return tabs.stream().anyMatch(tab::equalsIgnoreCase);
    }

    private void place(Sheet sheet, String tab) {
        List<Span> spans = Layout.of(sheet).spans();
        for (int i = 0; i < spans.size(); i++) {
            Table table = sheet.tables().get(i);
            for (int row = 0; row < table.rows().size(); row++) {
                List<Cell> line = table.rows().get(row);
                for (int column = 0; column < line.size(); column++) {
                    Spot spot = new Spot(tab, spans.get(i).first() + row, column);
                    line.get(column).name().ifPresent(name -> cells.putIfAbsent(name, spot));
                }
            }
        }
    }

    /** What stands on the tabs, in order: names as far as a tab may be called that, and each once. */
    List<String> tabs() {
        return tabs;
    }

    /**
     * The place a link leads to.
     *
     * @return empty for a link to nowhere, or to cells that are not there
     * @throws IllegalArgumentException if it names a sheet there is not
     */
    Optional<String> of(Link link) {
        if (link instanceof Link.ToSheet to) {
            String tab = Optional.ofNullable(sheets.get(to.sheet()))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "a cell leads to the sheet '" + to.sheet() + "', and there is none; name one of "
                                    + sheets.keySet().stream().sorted().toList()));
            return Optional.of(quoted(tab) + "!A1");
        }
        return link instanceof Link.ToCells to ? run(to.names()) : Optional.empty();
    }

    private Optional<String> run(List<String> names) {
        List<Spot> spots = names.stream()
                .flatMap(name -> Optional.ofNullable(cells.get(name)).stream())
                .toList();
        return spots.stream()
                .findFirst()
                .map(first -> block(spots.stream()
                        .filter(first::isBeside)
                        .sorted(Comparator.comparingInt(Spot::row))
                        .toList()));
    }

    /** From the first of the cells to the last, as long as few others stand between. */
    private static String block(List<Spot> spots) {
        int end = spots.size() - 1;
        while (spots.get(end).row() - spots.get(0).row() > SPREAD * (end + 1)) {
            end--;
        }
        String from = reference(spots.get(0));
        return quoted(spots.get(0).tab()) + "!" + (end == 0 ? from : from + ":" + reference(spots.get(end)));
    }

    private static String reference(Spot spot) {
        return new CellReference(spot.row(), spot.column()).formatAsString();
    }

    private static String quoted(String tab) {
        return "'" + tab.replace("'", "''") + "'";
    }
}
