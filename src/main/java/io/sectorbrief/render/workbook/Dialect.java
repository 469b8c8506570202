package io.sectorbrief.render.workbook;

import io.sectorbrief.render.workbook.Book.Cell;
import io.sectorbrief.render.workbook.Book.Chart;
import io.sectorbrief.render.workbook.Book.Column;
import io.sectorbrief.render.workbook.Book.Filter;
import io.sectorbrief.render.workbook.Book.Link;
import io.sectorbrief.render.workbook.Book.Role;
import io.sectorbrief.render.workbook.Book.Sheet;
import io.sectorbrief.render.workbook.Book.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the {@code <workbook>} dialect: {@code theme}, {@code sheet}, {@code back}, {@code table}, {@code column}, {@code row},
 * {@code total}, {@code c}, {@code chart}.
 */
final class Dialect {

    private Dialect() {}

    /**
     * Reads a workbook.
     *
     * @throws IOException if it is not well formed, with the line
     * @throws IllegalArgumentException if it names a format there is not, or its theme lacks a colour
     */
    static Book read(String xml) throws IOException {
        Markup root = Markup.root(xml);
        Theme theme = root.child("theme")
                .map(Theme::of)
                .orElseThrow(() -> new IllegalArgumentException("the workbook has no theme; write <theme …/> first"));
        return new Book(
                root.text("title"),
                theme,
                root.children("sheet").stream().map(Dialect::sheet).toList());
    }

    private static Sheet sheet(Markup sheet) {
        return new Sheet(
                sheet.text("name"),
                sheet.text("title"),
                sheet.text("note"),
                sheet.child("back").map(Dialect::cell),
                sheet.number("freeze"),
                sheet.children("table").stream().map(Dialect::table).toList());
    }

    private static Table table(Markup table) {
        return new Table(
                table.text("name"),
                table.text("title"),
                table.one("filter", Filter.class).orElse(Filter.NO),
                unlike(table.children("column").stream().map(Dialect::column).toList()),
                table.children("row").stream().map(Dialect::cells).toList(),
                table.child("total").map(Dialect::cells),
                table.children("chart").stream().map(Dialect::chart).toList());
    }

    private static Column column(Markup column) {
        return new Column(
                column.text("head"),
                format(column).orElse(NumberFormat.TEXT),
                column.number("width"),
                column.one("role", Role.class).orElse(Role.SHOWN));
    }

    /** The spreadsheet program tells the columns of a table apart by their heads. */
    private static List<Column> unlike(List<Column> columns) {
        List<Column> unlike = new ArrayList<>();
        for (Column column : columns) {
            String head = column.head();
            for (int i = 2; isTaken(head, unlike); i++) {
                head = column.head() + " " + i;
            }
            unlike.add(column.headed(head));
        }
        return List.copyOf(unlike);
    }

    private static boolean isTaken(String head, List<Column> columns) {
        return columns.stream().anyMatch(column -> column.head().equalsIgnoreCase(head));
    }

    private static Optional<NumberFormat> format(Markup of) {
        return of.given("format").map(NumberFormat::named);
    }

    private static List<Cell> cells(Markup row) {
        return row.children("c").stream().map(Dialect::cell).toList();
    }

    private static Cell cell(Markup cell) {
        return new Cell(
                cell.content(),
                cell.given("formula"),
                format(cell),
                cell.given("name"),
                link(cell),
                cell.text("trust"),
                cell.text("bound"));
    }

    private static Link link(Markup cell) {
        Optional<Link> sheet = cell.given("sheet").map(Link.ToSheet::new);
        Optional<Link> cells =
                cell.given("to").map(names -> new Link.ToCells(List.of(names.split(" ")), cell.text("tip")));
        return sheet.or(() -> cells).orElseGet(Link.None::new);
    }

    private static Chart chart(Markup chart) {
        return new Chart(
                chart.one("kind", Chart.Kind.class).orElse(Chart.Kind.BAR),
                chart.text("title"),
                chart.number("categories"),
                Arrays.stream(chart.text("values").split(","))
                        .map(value -> Integer.valueOf(value.strip()))
                        .toList(),
                chart.number("rows"));
    }
}
