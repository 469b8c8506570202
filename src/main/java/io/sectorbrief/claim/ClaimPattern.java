package io.sectorbrief.claim;

import io.sectorbrief.claim.Claim.PeriodFrom;
import io.sectorbrief.dataset.ClaimDeclaration;
import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.definition.Problems;
import io.sectorbrief.definition.Spelling;
import io.sectorbrief.normalise.FoldedText;
import io.sectorbrief.normalise.TextPattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A declared claim, compiled. Holes named like metrics hold their values; {@code scope}, {@code comparison} and the
 * subject's kind have their own meaning; any other hole may be used in the subject ({@code Top{n}合计}).
 *
 * @param then what may be said next of the same subject, in any order
 * @param after what the paragraph must have said before it
 * @param recall what it may have said before, whose holes then are the claim's too
 * @param near what the paragraph before it, or its own up to its end, must have said
 * @param unless what the sentence must not have said up to its end
 * @param has what the subject's name must have in it
 * @param lacks what it must not
 * @param known kind of name that one of its subjects must be known as
 * @param direction the word of direction of numbers without a sign: a loss of 8.13% is -8.13%
 */
record ClaimPattern(
        DatasetDefinition definition,
        TextPattern pattern,
        List<TextPattern> then,
        Optional<TextPattern> after,
        Optional<TextPattern> recall,
        Optional<TextPattern> near,
        Optional<TextPattern> unless,
        Optional<TextPattern> has,
        Optional<TextPattern> lacks,
        Optional<String> subject,
        Optional<String> scope,
        Optional<String> comparison,
        Optional<String> direction,
        Optional<String> known,
        PeriodFrom period) {

    private static final Set<String> SETTINGS = Set.of(
            "after",
            "recall",
            "near",
            "unless",
            "has",
            "lacks",
            "subject",
            "scope",
            "comparison",
            "direction",
            "known",
            "period");

    /** Compiles a declaration; what is wrong with it becomes a problem. */
    static Optional<ClaimPattern> of(DatasetDefinition definition, ClaimDeclaration declaration, Problems problems) {
        Map<String, String> settings = declaration.settings();
        for (String key : settings.keySet()) {
            if (!SETTINGS.contains(key)) {
                problems.add(
                        declaration.place(),
                        "unknown setting '" + key + "' of a claim",
                        Spelling.suggestion(key, SETTINGS));
            }
        }
        return compile(declaration.pattern(), declaration, problems)
                .map(pattern -> new ClaimPattern(
                        definition,
                        pattern,
                        declaration.then().stream()
                                .flatMap(next -> compile(next, declaration, problems).stream())
                                .toList(),
                        compiled("after", declaration, problems),
                        compiled("recall", declaration, problems),
                        compiled("near", declaration, problems),
                        compiled("unless", declaration, problems),
                        compiled("has", declaration, problems),
                        compiled("lacks", declaration, problems),
                        Optional.ofNullable(settings.get("subject")).or(definition::fixedSubject),
                        Optional.ofNullable(settings.get("scope")),
                        Optional.ofNullable(settings.get("comparison")),
                        Optional.ofNullable(settings.get("direction")),
                        Optional.ofNullable(settings.get("known")),
                        periodFrom(settings.getOrDefault("period", "anywhere"), declaration, problems)))
                .filter(claim -> claim.isComplete(declaration, problems));
    }

    /** The metrics its holes are named after. */
    Set<String> metrics() {
        Set<String> metrics = new LinkedHashSet<>(pattern.holes());
        then.forEach(next -> metrics.addAll(next.holes()));
        metrics.removeIf(hole -> definition
                .column(hole)
                .filter(column -> column.type().isMetric())
                .isEmpty());
        return metrics;
    }

    /** Whether a text says what must be said near its claims or before them; most texts do not, which is soon seen. */
    boolean mayBeIn(FoldedText text) {
        return near.filter(said -> !said.isIn(text)).isEmpty()
                && after.filter(said -> !said.isIn(text)).isEmpty();
    }

    /** Whether a name may be that of its subject. */
    boolean mayBeOf(String name) {
        return has.filter(words -> !words.isIn(name)).isEmpty()
                && lacks.filter(words -> words.isIn(name)).isEmpty();
    }

    private boolean isComplete(ClaimDeclaration declaration, Problems problems) {
        boolean hasSubject = subject.isPresent()
                || pattern.holes().contains(definition.subject())
                || pattern.holes().contains("pairs");
        if (metrics().isEmpty()) {
            problems.add(
                    declaration.place(),
                    "no hole of the pattern is a metric",
                    Spelling.suggestion("", definition.columns().keySet()));
        } else if (!hasSubject && !declaration.pattern().contains(":pairs}")) {
            problems.add(
                    declaration.place(),
                    "the claim has no subject",
                    "add a hole {" + definition.subject() + "}, or 'subject:'");
        } else {
            return true;
        }
        return false;
    }

    private static Optional<TextPattern> compiled(String setting, ClaimDeclaration declaration, Problems problems) {
        return Optional.ofNullable(declaration.settings().get(setting))
                .flatMap(text -> compile(text, declaration, problems));
    }

    private static Optional<TextPattern> compile(String text, ClaimDeclaration declaration, Problems problems) {
        try {
            return Optional.of(TextPattern.compile(text));
        } catch (IllegalArgumentException wrong) {
            problems.add(
                    declaration.place(), String.valueOf(wrong.getMessage()), "see the pattern language in the README");
            return Optional.empty();
        }
    }

    private static PeriodFrom periodFrom(String text, ClaimDeclaration declaration, Problems problems) {
        try {
            return PeriodFrom.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            problems.add(
                    declaration.place(),
                    "'period' cannot be '" + text + "'",
                    "use one of: anywhere, sentence, range, week, itself");
            return PeriodFrom.ANYWHERE;
        }
    }
}
