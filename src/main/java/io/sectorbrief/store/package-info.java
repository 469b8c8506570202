/** Documents, exhibits, observations, findings and editions in one database. */
@NullMarked
package io.sectorbrief.store;

import org.jspecify.annotations.NullMarked;
