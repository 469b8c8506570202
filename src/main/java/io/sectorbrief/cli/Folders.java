package io.sectorbrief.cli;

import java.nio.file.Path;

/**
 * The four folders a command works with.
 *
 * @param input documents to read; never changed
 * @param output published editions and the store
 * @param jobs definitions
 * @param templates FreeMarker templates
 */
public record Folders(Path input, Path output, Path jobs, Path templates) {}
