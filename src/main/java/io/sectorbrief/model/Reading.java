package io.sectorbrief.model;

/** What came of opening a file: its content, or a reason why there is none. */
public sealed interface Reading permits Extraction, Refusal {}
