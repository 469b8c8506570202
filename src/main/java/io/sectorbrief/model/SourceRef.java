package io.sectorbrief.model;

import java.util.Optional;

/**
 * Where something was read.
 *
 * @param document SHA-256 of the document
 * @param file the document's file name
 * @param page physical page from 1, or the sheet's name
 * @param exhibit the exhibit's printed number, else its caption; empty for prose
 * @param row body row from 0 among data rows; empty for a whole exhibit or prose
 * @param column column from 0
 * @param box on the page, where there is one
 * @param raw text as printed
 */
public record SourceRef(
        String document,
        String file,
        Optional<String> page,
        Optional<String> exhibit,
        Optional<Integer> row,
        Optional<Integer> column,
        Optional<Box> box,
        String raw) {}
