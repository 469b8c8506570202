package io.sectorbrief.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as csv or xlsx, in which no cell that came from a document can become a formula. */
final class TableWriter {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private TableWriter() {}

    /** UTF-8 text; a text that a spreadsheet would take for a formula gets an apostrophe before it. */
    static void csv(ExportTable table, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(table.header());
        for (List<ExportTable.Cell> row : table.rows()) {
            csv.writeRecord(row.stream().map(TableWriter::text).toList());
        }
        csv.flush();
    }

    private static String text(ExportTable.Cell cell) {
        if (cell instanceof ExportTable.Cell.Amount number) {
            return number.value().toPlainString();
        }
        String text = ((ExportTable.Cell.Words) cell).value();
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    /** Numbers as numbers, everything else as text. */
    static void xlsx(ExportTable table, String name, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "sector-brief", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            write(sheet, 0, table.header());
            sheet.freezePane(0, 1);
            int line = 1;
            for (List<ExportTable.Cell> row : table.rows()) {
                for (int column = 0; column < row.size(); column++) {
                    write(sheet, line, column, row.get(column));
                }
                line++;
            }
        }
    }

    private static void write(Worksheet sheet, int line, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            sheet.value(line, column, texts.get(column));
            sheet.style(line, column).bold().set();
        }
    }

    private static void write(Worksheet sheet, int line, int column, ExportTable.Cell cell) {
        if (cell instanceof ExportTable.Cell.Amount number) {
            sheet.value(line, column, number.value());
        } else if (cell instanceof ExportTable.Cell.Words text && !text.value().isEmpty()) {
            sheet.value(line, column, text.value());
        }
    }
}
