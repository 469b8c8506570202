package io.sectorbrief.extract;

import io.sectorbrief.model.Reading;
import java.nio.file.Path;

/** The seam behind which one document is read; needs nothing but the file, so it can run in a process of its own. */
@FunctionalInterface
public interface DocumentReader {

    /**
     * Reads one document, whatever is in it.
     *
     * @param file the document; never changed
     * @return its content, or the reason why there is none; no exception for anything the file contains
     */
    Reading read(Path file);
}
