package io.sectorbrief.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An exhibit with the document it stands in: what {@code inspect} tells of it, one a line. */
record StoredExhibitLine(
        String document, String sha256, @JsonUnwrapped ExhibitLine exhibit) {}
