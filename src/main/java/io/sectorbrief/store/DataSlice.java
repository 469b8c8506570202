package io.sectorbrief.store;

import io.sectorbrief.model.Period;

/** Everything a dataset says about one period: what is reconciled together. */
public record DataSlice(String dataset, Period period) {}
