package io.sectorbrief.model;

import java.util.List;
import java.util.Optional;

/**
 * A rule that was not met, with where it stands and what was expected.
 *
 * @param id stable over runs: see {@link StableId}
 * @param rule name of the rule: {@code share_sum}
 * @param severity what follows
 * @param message one English sentence with what was printed and what was expected
 * @param source the cell, exhibit or document it is on
 * @param subject canonical name, where it is about one
 * @param metric metric, where it is about one
 * @param period period, where it is about one
 * @param printed what the source says
 * @param expected what the rule says
 * @param observations ids of the observations it marks
 * @param related other places it rests on
 * @param told the message in no language, for readers of other ones; empty in a store of before there were any
 */
public record Finding(
        String id,
        String rule,
        Severity severity,
        String message,
        SourceRef source,
        Optional<String> subject,
        Optional<String> metric,
        Optional<Period> period,
        Optional<String> printed,
        Optional<String> expected,
        List<String> observations,
        List<SourceRef> related,
        Optional<Message> told) {

    public Finding {
        observations = List.copyOf(observations);
        related = List.copyOf(related);
    }

    /**
     * A finding on a place alone: on no subject, metric or period, with nothing printed to hold against the rule.
     *
     * @param english the message in English
     */
    public static Finding at(
            String id, String rule, Severity severity, String english, Message message, SourceRef place) {
        Optional<String> none = Optional.empty();
        return new Finding(
                id,
                rule,
                severity,
                english,
                place,
                none,
                none,
                Optional.empty(),
                none,
                none,
                List.of(),
                List.of(),
                Optional.of(message));
    }

    /** The same finding, about this. */
    public Finding about(Optional<String> whom, Optional<String> what, Optional<Period> when) {
        return new Finding(
                id, rule, severity, message, source, whom, what, when, printed, expected, observations, related, told);
    }

    /** The same finding, with what the source says and what the rule says. */
    public Finding against(Optional<String> said, Optional<String> meant) {
        return new Finding(
                id, rule, severity, message, source, subject, metric, period, said, meant, observations, related, told);
    }

    /** The same finding, which marks and holds nothing back. */
    public Finding marked() {
        return new Finding(
                id,
                rule,
                Severity.WARN,
                message,
                source,
                subject,
                metric,
                period,
                printed,
                expected,
                observations,
                related,
                told);
    }

    /** The same finding, marking these observations. */
    public Finding marking(List<String> ids) {
        return new Finding(
                id, rule, severity, message, source, subject, metric, period, printed, expected, ids, related, told);
    }

    /** The same finding, resting on these places too. */
    public Finding related(List<SourceRef> places) {
        return new Finding(
                id,
                rule,
                severity,
                message,
                source,
                subject,
                metric,
                period,
                printed,
                expected,
                observations,
                places,
                told);
    }
}
