package io.sectorbrief.model;

/**
 * A file received. Same bytes, same document, whatever its name.
 *
 * @param sha256 lower-case hex of its bytes; its identity
 * @param path where it was first seen, relative to the input folder, with {@code /}
 * @param kind what it is
 * @param size bytes
 */
public record Document(String sha256, String path, DocumentKind kind, long size) {

    /** The file's name without its folders. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The file's name without its ending, where vendors write the period. */
    public String fileStem() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What a sheet's file is called, which speaks for tables without captions; empty for a report. */
    public String sheetFile() {
        return kind.isSpreadsheet() ? fileStem() : "";
    }
}
