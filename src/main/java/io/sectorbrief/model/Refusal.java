package io.sectorbrief.model;

import java.util.Locale;

/**
 * A file that cannot be read; it waits in quarantine, the night goes on.
 *
 * @param cause which kind of trouble
 * @param reason one sentence for a user: what is wrong and what to do
 */
public record Refusal(Cause cause, String reason) implements Reading {

    /** Why, for readers of any language; only English tells more than the cause. */
    public Message message() {
        return Message.of("document_refused." + cause.name().toLowerCase(Locale.ROOT))
                .with("detail", reason);
    }

    /** The kinds of trouble. */
    public enum Cause {
        EMPTY,
        TRUNCATED,
        PASSWORD,
        EXTRACTION_FORBIDDEN,
        NOT_WHAT_ITS_NAME_SAYS,
        UNKNOWN_FORMAT,
        NO_TEXT_LAYER,
        UNREADABLE_FONTS,
        TOO_LARGE,
        TAKES_TOO_LONG,
        CANNOT_BE_OPENED,
        BROKEN
    }
}
