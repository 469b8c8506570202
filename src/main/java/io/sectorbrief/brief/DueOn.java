package io.sectorbrief.brief;

/**
 * Data that makes a period due.
 *
 * @param dataset the dataset that must have come
 * @param rows how many different subjects and periods of it at least, so that one line of a yearly sheet is not a week
 */
public record DueOn(String dataset, int rows) {}
