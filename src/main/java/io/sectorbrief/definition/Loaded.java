package io.sectorbrief.definition;

import java.util.List;

/**
 * What was read from definitions, with everything that is wrong in them.
 *
 * @param value as far as it could be read
 * @param problems by file and line; empty if all is well
 */
public record Loaded<T>(T value, List<Problem> problems) {

    public Loaded {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    /**
     * The value of sound definitions.
     *
     * @throws DefinitionException if there are problems; its message lists them, one a line
     */
    public T orThrow() {
        if (!isSound()) {
            throw new DefinitionException(problems);
        }
        return value;
    }
}
