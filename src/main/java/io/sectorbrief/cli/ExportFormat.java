package io.sectorbrief.cli;

import java.util.Locale;

/** What is written: lines of JSON, a table as text, a workbook. */
enum ExportFormat {
    JSON,
    CSV,
    XLSX;

    /** As help shows it and users type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
