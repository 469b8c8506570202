package io.sectorbrief.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.render.workbook.Book.Cell;
import io.sectorbrief.render.workbook.Book.Column;
import io.sectorbrief.render.workbook.Book.Filter;
import io.sectorbrief.render.workbook.Book.Link;
import io.sectorbrief.render.workbook.Book.Role;
import io.sectorbrief.render.workbook.Book.Sheet;
import io.sectorbrief.render.workbook.Book.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AddressesTest {

    private static final Theme THEME =
            new Theme("Arial", "0", "0", "0", "0", "0", "0", "0", "0", Reckoning.CHINESE, List.of("0"));

    @Test
    void aLinkOfASumLeadsToAllItsPartsThoughAnotherRowStandsBetween() {
        assertThat(addresses().of(new Link.ToCells(List.of("r5", "r2", "r3"), "")))
                .contains("'来源'!A6:A9");
    }

    @Test
    void partsFarApartAreLeftOutOfTheBlock() {
        assertThat(addresses().of(new Link.ToCells(List.of("r1", "r2", "r90"), "")))
                .contains("'来源'!A5:A6");
    }

    @Test
    void oneCellIsNoBlock() {
        assertThat(addresses().of(new Link.ToCells(List.of("r2"), ""))).contains("'来源'!A6");
    }

    /** Rows r0 to r99 below the sheet's title and the head of its table. */
    private static Addresses addresses() {
        List<List<Cell>> rows =
                IntStream.range(0, 100).mapToObj(i -> List.of(cell("r" + i))).toList();
        var table = new Table(
                "",
                "",
                Filter.NO,
                List.of(new Column("数值", NumberFormat.GENERAL, 10, Role.SHOWN)),
                rows,
                Optional.empty(),
                List.of());
        var sheet = new Sheet("来源", "", "", Optional.empty(), 0, List.of(table));
        return new Addresses(new Book("", THEME, List.of(sheet)));
    }

    private static Cell cell(String name) {
        return new Cell("1", Optional.empty(), Optional.empty(), Optional.of(name), new Link.None(), "ok", "");
    }
}
