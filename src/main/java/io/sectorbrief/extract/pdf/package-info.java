/**
 * The door: a PDF goes in, its paragraphs, exhibits and findings come out, or the reason of its refusal. Each step has its
 * own package and knows only those before it: threshold, drawn, page, block, zone, text, header, grid, doubt, exhibit.
 */
@NullMarked
package io.sectorbrief.extract.pdf;

import org.jspecify.annotations.NullMarked;
