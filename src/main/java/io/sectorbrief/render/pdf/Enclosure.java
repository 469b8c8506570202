package io.sectorbrief.render.pdf;

import java.nio.file.Path;

/**
 * A file that travels inside a PDF.
 *
 * @param file its bytes and its name
 * @param kind what it is to the brief
 */
public record Enclosure(Path file, Kind kind) {

    /** What a file is to the brief, in the words of PDF/A-3. */
    public enum Kind {
        FIGURES("application/json", "Data"),
        WORKBOOK("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Source");

        private final String type;
        private final String relationship;

        Kind(String type, String relationship) {
            this.type = type;
            this.relationship = relationship;
        }

        String type() {
            return type;
        }

        String relationship() {
            return relationship;
        }
    }

    /** What readers see in the list of attachments. */
    public String name() {
        return String.valueOf(file.getFileName());
    }
}
