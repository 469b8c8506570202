package io.sectorbrief.render.pdf;

import java.time.LocalDate;

/**
 * What a PDF says of itself; the same identity and the same pages make the same bytes.
 *
 * @param title shown in the window's title
 * @param author who made it
 * @param subject one sentence
 * @param dated the day it is dated, never the clock's
 * @param seed makes the document's id
 */
public record Identity(String title, String author, String subject, LocalDate dated, String seed) {}
