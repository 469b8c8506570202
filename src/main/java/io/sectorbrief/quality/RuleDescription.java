package io.sectorbrief.quality;

import io.sectorbrief.model.Severity;
import java.util.List;

/**
 * What the catalogue says of a rule.
 *
 * @param name as definitions and findings write it
 * @param severity what follows unless a declaration says otherwise
 * @param arguments what a declaration may say
 * @param summary what it checks, one sentence
 */
public record RuleDescription(String name, Severity severity, List<Argument> arguments, String summary) {

    public RuleDescription {
        arguments = List.copyOf(arguments);
    }

    /** Whether a declaration can do without an argument. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    /** What an argument holds, checked when definitions are read. */
    public enum Kind {
        METRIC,
        METRICS,
        NUMBER,
        /** {@code friday}. */
        WEEKDAY,
        TEXT
    }

    /** One argument of a rule. */
    public record Argument(String name, Kind kind, Need need, String summary) {}
}
