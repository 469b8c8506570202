package io.sectorbrief.normalise;

import io.sectorbrief.model.DateRange;
import java.util.Optional;

/**
 * One spelling the desk knows for a thing.
 *
 * @param kind film, game, product, security, …
 * @param canonical the name observations carry
 * @param spelling this spelling; the canonical name itself is one of them
 * @param source whose spelling it is (a publisher or vendor); empty for everybody's
 * @param days when it is used; empty for always
 */
public record KnownName(
        String kind, String canonical, String spelling, Optional<String> source, Optional<DateRange> days) {}
