package io.sectorbrief.correction;

import io.sectorbrief.message.English;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * What became of a correction in one document.
 *
 * @param key of its line
 * @param outcome whether it holds
 * @param detail why it does not, in English
 * @param value what should stand there
 * @param who says so
 * @param why the reason given, or nothing
 * @param at the place, with what is printed there; empty if none was found
 * @param observations ids of what was corrected
 * @param told the detail in no language; empty where it holds, or was kept by an earlier release
 */
public record Settled(
        String key,
        Outcome outcome,
        String detail,
        String value,
        String who,
        String why,
        Optional<SourceRef> at,
        List<String> observations,
        Optional<Message> told) {

    /** Whether a correction holds. */
    public enum Outcome {
        APPLIED,
        /** Nothing is read at its place, or there is no such place. */
        UNMATCHED,
        /** Something else is printed at its place than the line says. */
        OTHERWISE_PRINTED,
        /** What it says cannot be read as what the place holds. */
        UNREADABLE
    }

    public Settled {
        observations = List.copyOf(observations);
    }

    static Settled of(Correction line, SourceRef at, List<String> observations) {
        return new Settled(
                line.key(),
                Outcome.APPLIED,
                "",
                line.value(),
                line.who(),
                line.why(),
                Optional.of(at),
                observations,
                Optional.empty());
    }

    static Settled not(Correction line, Outcome outcome, Message why) {
        return new Settled(
                line.key(),
                outcome,
                English.text(why),
                line.value(),
                line.who(),
                line.why(),
                Optional.empty(),
                List.of(),
                Optional.of(why));
    }
}
