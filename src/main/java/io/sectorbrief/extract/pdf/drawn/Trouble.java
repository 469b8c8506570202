package io.sectorbrief.extract.pdf.drawn;

import io.sectorbrief.extract.pdf.threshold.Limits;
import io.sectorbrief.model.Severity;
import java.util.Optional;

/**
 * Why a page was not read, or not to its end.
 *
 * @param severity error if nothing of the page was read, warn if a part of it may lack
 * @param what in words, to follow the page's name: {@code was read in part: …}
 */
public record Trouble(Severity severity, String what) {

    public static Trouble lost(String why) {
        return new Trouble(Severity.ERROR, "was not read: " + why);
    }

    public static Trouble partial(String why) {
        return new Trouble(Severity.WARN, "was read in part: " + why);
    }

    /** What a failure says of itself. */
    public static String words(Throwable failure) {
        if (failure instanceof VirtualMachineError) {
            return "it needs more memory than a page may take";
        }
        return Optional.ofNullable(failure.getMessage())
                .filter(message -> !message.isBlank())
                .map(message -> message.substring(0, Math.min(message.length(), Limits.LONGEST_TROUBLE)))
                .orElse(failure.getClass().getSimpleName());
    }
}
