/** Messages to words: one catalogue a language, which those who edit the templates may reword. */
@NullMarked
package io.sectorbrief.message;

import org.jspecify.annotations.NullMarked;
