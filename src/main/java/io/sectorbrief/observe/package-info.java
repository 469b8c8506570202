/** Recognised exhibits and claims to observations. */
@NullMarked
package io.sectorbrief.observe;

import org.jspecify.annotations.NullMarked;
