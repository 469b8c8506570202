package io.sectorbrief.definition;

/**
 * Where something stands in a definition file.
 *
 * @param file the file as it was named to the reader, with {@code /}
 * @param line from 1; 0 where it is the whole file
 * @param column from 1; 0 where it is the whole file
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    /** The file as a whole. */
    public static Place whole(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code jobs/datasets/box-office-week.yaml:12}, as editors understand it. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
