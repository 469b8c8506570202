package io.sectorbrief.observe;

import io.sectorbrief.normalise.Entities;
import io.sectorbrief.normalise.Folding;
import io.sectorbrief.normalise.PlainSpelling;
import io.sectorbrief.normalise.Resolved;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The canonical names of one table. A name with a campaign behind it stays as printed where another row is named like what stands
 * before: a name that is not folded does less harm than a row lost.
 */
final class BoardNames {

    private final Entities entities;
    private final String publisher;
    private final Set<String> printed;

    /** A row says its name once for all its cells. */
    private final Map<Named, String> known = new HashMap<>();

    private record Named(String kind, String name, LocalDate day) {}

    /**
     * @param publisher of the document, or empty text
     * @param printed names of all rows
     */
    BoardNames(Entities entities, String publisher, Collection<String> printed) {
        this.entities = entities;
        this.publisher = publisher;
        this.printed = new TreeSet<>(printed);
    }

    /**
     * The name an observation carries.
     *
     * @param kind kind of entity
     * @param name as printed
     * @param day it was printed for
     */
    String subject(String kind, String name, LocalDate day) {
        return known.computeIfAbsent(new Named(kind, name, day), this::subject);
    }

    private String subject(Named named) {
        Resolved resolved = resolve(named, named.name());
        boolean taken = resolved.how() == Resolved.How.CAMPAIGN
                && printed.stream()
                        .filter(other -> !Folding.fold(other).equals(Folding.fold(named.name())))
                        .anyMatch(other -> resolve(named, other).canonical().equals(resolved.canonical()));
        return taken ? PlainSpelling.of(named.name()) : resolved.canonical();
    }

    private Resolved resolve(Named named, String name) {
        return entities.resolve(named.kind(), name, publisher, named.day());
    }
}
