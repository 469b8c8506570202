/** What templates see of a brief: sections, boards, figures, exhibits, findings, sources. */
@NullMarked
package io.sectorbrief.render.view;

import org.jspecify.annotations.NullMarked;
