package io.sectorbrief.correction;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.normalise.Folding;
import io.sectorbrief.normalise.SecurityCode;
import io.sectorbrief.quality.Reviewed;
import java.util.List;

/**
 * Which observations a correction makes others of.
 *
 * @param before what was read before anything was corrected
 */
record Effect(Target target, List<Observation> before) {

    List<Observation> on(Reviewed corrected) {
        return corrected.observations().stream().filter(this::isMade).toList();
    }

    private boolean isMade(Observation seen) {
        if (target instanceof Target.InProse prose) {
            return isSaidOfTheSame(seen, prose.seen());
        }
        return seen.source().equals(target.corrected()) || (isOnTheRow(seen) && isMadeByTheRow(seen));
    }

    private boolean isSaidOfTheSame(Observation seen, Observation printed) {
        SourceRef at = seen.source();
        return at.exhibit().isEmpty()
                && at.raw().equals(target.line().value())
                && at.page().equals(printed.source().page())
                && seen.dataset().equals(printed.dataset())
                && seen.metric().equals(printed.metric())
                && seen.subjectRaw().equals(printed.subjectRaw());
    }

    private boolean isOnTheRow(Observation seen) {
        SourceRef at = seen.source();
        return at.row().isPresent()
                && at.row().equals(target.at().row())
                && at.exhibit().equals(target.at().exhibit())
                && at.page().equals(target.at().page());
    }

    /**
     * A name that is put right makes other observations of all that its row says; a code or a day, which no observation
     * has its value from, makes the same ones say something else.
     */
    private boolean isMadeByTheRow(Observation seen) {
        if (isConfirmed()) {
            return isToldBy(seen, target.at().raw());
        }
        boolean isValue = before.stream().anyMatch(one -> one.source().equals(target.at()));
        return before.stream()
                .filter(one -> one.id().equals(seen.id()))
                .noneMatch(one -> isValue || saysTheSame(one, seen));
    }

    /** Whether the line says what is printed: somebody looked, and it is right. */
    private boolean isConfirmed() {
        return Folding.fold(target.line().value())
                .equals(Folding.fold(target.at().raw()));
    }

    /** Whether an observation has its name or its code from a text. */
    private static boolean isToldBy(Observation seen, String text) {
        String code = SecurityCode.parse(text).map(SecurityCode::code).orElse(text.strip());
        return seen.subjectRaw().equals(text)
                || seen.code().filter(code::equals).isPresent();
    }

    private static boolean saysTheSame(Observation one, Observation other) {
        return one.judged(one.status(), List.of()).equals(other.judged(other.status(), List.of()));
    }

    /** The id by which the observation is known: a sentence that reads otherwise would give it another. */
    String id(Observation seen) {
        return target instanceof Target.InProse prose ? prose.seen().id() : seen.id();
    }

    /** What is printed where it was read. */
    SourceRef printed(Observation seen) {
        return seen.source().equals(target.corrected()) || target instanceof Target.InProse
                ? target.at()
                : seen.source();
    }
}
