/** Definition files (YAML) to typed values, every problem with file, line and mend. */
@NullMarked
package io.sectorbrief.definition;

import org.jspecify.annotations.NullMarked;
