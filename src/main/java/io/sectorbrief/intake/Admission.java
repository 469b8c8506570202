package io.sectorbrief.intake;

import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Refusal;

/** What the door said to a file: come in as this kind, or stay out for this reason. */
public sealed interface Admission {

    /** The kind by its bytes; for a refused file the kind its bytes or else its name claim. */
    DocumentKind kind();

    /** A document that may be read as {@code kind}. */
    record Admitted(DocumentKind kind) implements Admission {}

    /** A file that is no document, or not the one its name says. */
    record Refused(DocumentKind kind, Refusal refusal) implements Admission {}
}
