/** The command line, one class a command. */
@NullMarked
package io.sectorbrief.cli;

import org.jspecify.annotations.NullMarked;
