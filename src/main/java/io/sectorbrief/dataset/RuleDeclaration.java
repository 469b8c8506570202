package io.sectorbrief.dataset;

import io.sectorbrief.definition.Place;
import io.sectorbrief.model.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * A rule that a definition asks for; what it means is the quality room's business.
 *
 * @param rule name in the rule catalogue
 * @param severity what follows if it is not met; empty for the rule's own
 * @param arguments by name, as written
 * @param place where it stands
 */
public record RuleDeclaration(String rule, Optional<Severity> severity, Map<String, String> arguments, Place place) {}
