package io.sectorbrief.draft;

import io.sectorbrief.dataset.ColumnType;
import java.util.Optional;

/**
 * One guessed column.
 *
 * @param name for the definition
 * @param type what seems to stand in it
 * @param header wording that finds it
 * @param unit base unit of a count, or currency of money other than yuan
 * @param assume unit to take where none is printed
 */
record ColumnDraft(String name, ColumnType type, String header, Optional<String> unit, Optional<String> assume) {

    ColumnDraft named(String other) {
        return new ColumnDraft(other, type, header, unit, assume);
    }

    ColumnDraft as(ColumnType other) {
        return new ColumnDraft(name, other, header, Optional.empty(), Optional.empty());
    }
}
