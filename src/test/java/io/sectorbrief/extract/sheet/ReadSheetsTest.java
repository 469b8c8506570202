package io.sectorbrief.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.sheet.limit.CellBudget;
import io.sectorbrief.model.PageText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadSheetsTest {

    @Test
    void aSheetThatCannotBeToldApartCostsItselfAlone() {
        SheetBook book = new SheetBook(List.of(grid("one"), grid("two"), grid("three")), List.of(), Optional.empty());

        ReadSheets sheets = ReadSheets.of(book, (grid, place) -> {
            if (grid.sheet().equals("two")) {
                throw new IndexOutOfBoundsException("nobody thought of this");
            }
            return ReadSheets.Sheet.of(grid, place);
        });

        assertThat(sheets.read()).extracting(ReadSheets.Sheet::name).containsExactly("one", "three");
        assertThat(sheets.read())
                .extracting(ReadSheets.Sheet::text)
                .extracting(PageText::page)
                .containsExactly(1, 2);
        assertThat(sheets.unread()).extracting(SheetBook.Unread::sheet).containsExactly("two");
    }

    private static Grid grid(String name) {
        GridBuilder grid = new GridBuilder(name, 1, new CellBudget());
        grid.cell(0, 0, "text", Slot.Stored.TEXT);
        return grid.build();
    }
}
