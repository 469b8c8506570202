package io.sectorbrief.brief;

import io.sectorbrief.model.Refusal;

/**
 * A file that waits because it could not be read.
 *
 * @param file its name
 * @param refusal why
 */
public record RefusedDocument(String file, Refusal refusal) {}
