package io.sectorbrief.store;

import io.sectorbrief.model.Document;
import io.sectorbrief.model.Refusal;

/** A document that could not be read, and why. */
public record RefusedDocument(Document document, Refusal refusal) {}
