package io.sectorbrief.analysis;

import java.util.List;

record Levels(String dataset, List<String> metrics) implements Analysis {}
