package io.sectorbrief.job;

import java.nio.file.Path;

/**
 * The folders a night works with.
 *
 * @param input documents to read; never changed
 * @param output published editions and the store
 * @param jobs definitions
 * @param templates FreeMarker templates
 */
public record Workspace(Path input, Path output, Path jobs, Path templates) {}
