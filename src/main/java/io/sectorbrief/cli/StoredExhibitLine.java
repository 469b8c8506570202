package io.sectorbrief.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;

/** An exhibit with the document it stands in: what {@code inspect} tells of it, one a line. */
record StoredExhibitLine(
        String document, String sha256, @JsonUnwrapped ExhibitLine exhibit) {

    /** Whether it stands in a document of this name or SHA-256, and has this number or these words in its caption. */
    boolean isChosen(Optional<String> file, Optional<String> named) {
        return file.map(name -> name.equals(document) || name.equals(sha256)).orElse(true)
                && named.map(this::isCalled).orElse(true);
    }

    private boolean isCalled(String name) {
        return exhibit.no().map(name::equals).orElse(false)
                || exhibit.id().equals(name)
                || exhibit.caption().contains(name);
    }
}
