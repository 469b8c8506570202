package io.sectorbrief.quality;

import io.sectorbrief.message.English;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.StableId;
import java.util.List;
import java.util.Optional;

/** A rule not met, before its severity is settled; built step by step because most breaches know only some of it. */
record Breach(
        Message message,
        SourceRef at,
        Optional<String> subject,
        Optional<String> metric,
        Optional<Period> period,
        Optional<String> printed,
        Optional<String> expected,
        List<String> observations,
        List<SourceRef> related) {

    /** A breach on a table as a whole. */
    static Breach on(SourceRef at, Message message) {
        return new Breach(
                message,
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** A breach on one observation. */
    static Breach on(Observation observation, Message message) {
        return new Breach(
                message,
                observation.source(),
                Optional.of(observation.subject()),
                Optional.of(observation.metric()),
                Optional.of(observation.period()),
                Optional.of(observation.source().raw()),
                Optional.empty(),
                List.of(observation.id()),
                List.of());
    }

    Breach printed(String text) {
        return new Breach(message, at, subject, metric, period, Optional.of(text), expected, observations, related);
    }

    Breach expected(String text) {
        return new Breach(message, at, subject, metric, period, printed, Optional.of(text), observations, related);
    }

    /** The same in words, of each reader's language. */
    Breach expected(Message meant) {
        String english = English.text(meant);
        return new Breach(
                message.instead(meant),
                at,
                subject,
                metric,
                period,
                printed,
                Optional.of(english),
                observations,
                related);
    }

    Breach of(String metricName, Period when) {
        return new Breach(
                message,
                at,
                subject,
                Optional.of(metricName),
                Optional.of(when),
                printed,
                expected,
                observations,
                related);
    }

    /** Marks these observations instead. */
    Breach marking(List<Observation> marked) {
        List<String> ids = marked.stream().map(Observation::id).toList();
        return new Breach(message, at, subject, metric, period, printed, expected, ids, related);
    }

    /** A message on an observation: of which metric and subject it is, and what it says. */
    static Message told(String entry, Observation one) {
        return Message.of(entry)
                .with("metric", one.metric())
                .with("subject", one.subject())
                .part("printed", one.told());
    }

    /** The same on the table that it stands in, of all of its subjects. */
    Breach wholeTable() {
        SourceRef table = new SourceRef(
                at.document(),
                at.file(),
                at.page(),
                at.exhibit(),
                Optional.empty(),
                Optional.empty(),
                at.box(),
                at.raw());
        return new Breach(message, table, Optional.empty(), metric, period, printed, expected, observations, related);
    }

    Breach related(List<SourceRef> places) {
        return new Breach(message, at, subject, metric, period, printed, expected, observations, places);
    }

    /** The finding; its id depends on the rule and the place, not on the wording. */
    Finding finding(String rule, Severity severity) {
        String id = StableId.of(
                at.document(),
                rule,
                at.exhibit().orElse(""),
                at.page().orElse(""),
                at.row().map(String::valueOf).orElse(""),
                at.column().map(String::valueOf).orElse(""),
                metric.orElse(""),
                subject.orElse(""),
                period.map(Period::token).orElse(""),
                printed.orElse(""),
                related.stream().map(SourceRef::document).toList());
        return English.finding(id, rule, severity, message, at)
                .about(subject, metric, period)
                .against(printed, expected)
                .marking(observations)
                .related(related);
    }
}
