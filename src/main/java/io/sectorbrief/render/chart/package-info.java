/** Charts drawn as SVG text: scales, label collisions, direct labels. Knows no template engine. */
@NullMarked
package io.sectorbrief.render.chart;

import org.jspecify.annotations.NullMarked;
