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
}
