package io.sectorbrief.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Exhibits as a workbook: an index with links, then a clean sheet each. */
final class ExhibitBook {

    private static final String INDEX = "Index";
    private static final List<String> TITLES =
            List.of("Sheet", "Document", "Page or sheet", "No.", "Caption", "Dataset", "Period", "Rows", "Doubts");

    /** Widths of the index's columns, in characters. */
    private static final List<Integer> WIDTHS = List.of(24, 36, 14, 8, 48, 22, 14, 8, 40);

    private final List<StoredExhibitLine> exhibits;
    private final List<String> names = new ArrayList<>();

    ExhibitBook(List<StoredExhibitLine> exhibits) {
        this.exhibits = exhibits;
        var free = new SheetNames();
        free.next(INDEX);
        exhibits.forEach(one -> names.add(free.next(name(one.exhibit()))));
    }

    private static String name(ExhibitLine exhibit) {
        String title = exhibit.caption().isEmpty() ? exhibit.sheet().orElse(exhibit.id()) : exhibit.caption();
        return exhibit.no().map(number -> number + " " + title).orElse(title);
    }

    void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "sector-brief", "1.0")) {
            writeIndex(workbook.newWorksheet(INDEX));
            for (int i = 0; i < exhibits.size(); i++) {
                new ExhibitSheet(workbook.newWorksheet(names.get(i)), exhibits.get(i)).write(INDEX);
            }
        }
    }

    private void writeIndex(Worksheet sheet) throws IOException {
        for (int column = 0; column < TITLES.size(); column++) {
            sheet.value(0, column, TITLES.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTHS.get(column));
        }
        sheet.freezePane(0, 1);
        for (int i = 0; i < exhibits.size(); i++) {
            writeEntry(sheet, i + 1, names.get(i), exhibits.get(i));
        }
        sheet.finish();
    }

    private static void writeEntry(Worksheet sheet, int row, String name, StoredExhibitLine stored) {
        ExhibitLine exhibit = stored.exhibit();
        sheet.hyperlink(row, 0, HyperLink.internal("'" + name.replace("'", "''") + "'!A1", name));
        List<Optional<String>> texts = List.of(
                Optional.of(stored.document()),
                Optional.of(TextReport.place(exhibit)),
                exhibit.no(),
                Optional.of(exhibit.caption()),
                exhibit.dataset(),
                exhibit.period());
        IntStream.range(0, texts.size())
                .forEach(i ->
                        texts.get(i).filter(text -> !text.isEmpty()).ifPresent(text -> sheet.value(row, i + 1, text)));
        sheet.value(row, texts.size() + 1, ExhibitSheet.rows(exhibit).size());
        if (!exhibit.doubts().isEmpty()) {
            sheet.value(row, texts.size() + 2, String.join("; ", exhibit.doubts()));
        }
    }
}
