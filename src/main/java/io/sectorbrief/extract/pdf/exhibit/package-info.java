/** The parts of exhibits go in, page by page. Exhibits come out, joined over page breaks, with their doubts. */
@NullMarked
package io.sectorbrief.extract.pdf.exhibit;

import org.jspecify.annotations.NullMarked;
