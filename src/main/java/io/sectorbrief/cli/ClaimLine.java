package io.sectorbrief.cli;

import java.util.Optional;

/** One claim as {@code inspect} tells it; components are the fields of its JSON. */
record ClaimLine(
        Optional<Integer> page,
        String sentence,
        String dataset,
        String subject,
        String metric,
        String period,
        Object value,
        String unit) {}
