package io.sectorbrief.extract.sheet.csv;

import java.util.List;

/**
 * One record of a delimited text; with line breaks in quotes it is longer than a line.
 *
 * @param line on which it starts, from 1
 * @param fields at least one, quotes undone, white space kept
 * @param mended whether a quote of it is never closed and was read as a character
 */
public record CsvRecord(int line, List<String> fields, boolean mended) {

    public CsvRecord {
        fields = List.copyOf(fields);
    }

    /** Whether it is an empty line. */
    public boolean isBlank() {
        return fields.size() == 1 && fields.get(0).isBlank();
    }
}
