package io.sectorbrief.model;

import java.util.List;
import java.util.Optional;

/**
 * One number or text with its meaning and its place.
 *
 * @param id stable over runs for the same document, place and metric
 * @param dataset name of the dataset definition
 * @param subject canonical name
 * @param subjectRaw name as printed
 * @param code normalised security code ({@code 9626.HK})
 * @param metric name of the metric in the dataset
 * @param scope {@code A}, {@code HK}, {@code US}, {@code global}, {@code cn}, {@code overseas}
 * @param period what time it is about
 * @param covered the days it really covers, where that is not the whole period (a trading week, a partial week)
 * @param value in base units
 * @param status accepted unless a finding says otherwise
 * @param origin cell, claim or correction
 * @param source where it was read
 * @param findings ids of the findings on it
 * @param written what a person says should be printed there, as written; empty unless that counts
 */
public record Observation(
        String id,
        String dataset,
        String subject,
        String subjectRaw,
        Optional<String> code,
        String metric,
        Optional<String> scope,
        Period period,
        Optional<DateRange> covered,
        Value value,
        Status status,
        Origin origin,
        SourceRef source,
        List<String> findings,
        Optional<String> written) {

    public Observation {
        findings = List.copyOf(findings);
    }

    /** One that nobody put right. */
    public Observation(
            String id,
            String dataset,
            String subject,
            String subjectRaw,
            Optional<String> code,
            String metric,
            Optional<String> scope,
            Period period,
            Optional<DateRange> covered,
            Value value,
            Status status,
            Origin origin,
            SourceRef source,
            List<String> findings) {
        this(
                id,
                dataset,
                subject,
                subjectRaw,
                code,
                metric,
                scope,
                period,
                covered,
                value,
                status,
                origin,
                source,
                findings,
                Optional.empty());
    }

    /** What messages quote: the text as printed; where a person put it right, what counts instead, and the text. */
    public String shown() {
        return isOtherwise() ? "%s (corrected; printed %s)".formatted(counting(), source.raw()) : source.raw();
    }

    /** The same as a message, for readers of any language. */
    public Message told() {
        return isOtherwise()
                ? Message.of("corrected").with("value", counting()).with("printed", source.raw())
                : Message.of("printed").with("text", source.raw());
    }

    private boolean isOtherwise() {
        return origin == Origin.CORRECTION && !counting().equals(source.raw());
    }

    private String counting() {
        return written.orElseGet(value::shown);
    }

    /** The same observation under another id. */
    public Observation named(String newId) {
        return with(newId, subject, value, status, origin, source, findings, written);
    }

    /** The same observation of the same subject under another name. */
    public Observation called(String newSubject) {
        return with(id, newSubject, value, status, origin, source, findings, written);
    }

    /** The same observation with its text read in another way. */
    public Observation read(Value newValue) {
        return with(id, subject, newValue, status, origin, source, findings, written);
    }

    /** The same observation with what a person says instead of what is printed; the place still says what is printed. */
    public Observation corrected(SourceRef printed) {
        return with(
                id, subject, value, Status.CORRECTED, Origin.CORRECTION, printed, findings, Optional.of(source.raw()));
    }

    /** The same observation after judgement. */
    public Observation judged(Status newStatus, List<String> findingIds) {
        return with(id, subject, value, newStatus, origin, source, findingIds, written);
    }

    private Observation with(
            String newId,
            String newSubject,
            Value newValue,
            Status newStatus,
            Origin newOrigin,
            SourceRef newSource,
            List<String> newFindings,
            Optional<String> newWritten) {
        return new Observation(
                newId,
                dataset,
                newSubject,
                subjectRaw,
                code,
                metric,
                scope,
                period,
                covered,
                newValue,
                newStatus,
                newOrigin,
                newSource,
                newFindings,
                newWritten);
    }
}
