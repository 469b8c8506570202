/** The Spring Batch jobs, their steps, partitioning and recovery; the only package that knows Spring Batch. */
@NullMarked
package io.sectorbrief.job;

import org.jspecify.annotations.NullMarked;
