package io.sectorbrief.brief;

/**
 * A file that waits because it could not be read.
 *
 * @param file its name
 * @param reason what is wrong and what to do, in one sentence
 */
public record RefusedDocument(String file, String reason) {}
