package io.sectorbrief.store;

import io.sectorbrief.model.Document;

/**
 * A registered document and whether it still counts.
 *
 * @param document as registered
 * @param standing current, in whole or in part, or replaced by later documents under its name
 */
public record KnownDocument(Document document, Standing standing) {

    /** Whether a document still speaks for its file. */
    public enum Standing {
        CURRENT,
        REPLACED
    }
}
