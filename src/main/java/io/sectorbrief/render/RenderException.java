package io.sectorbrief.render;

/** A rendering that could not be made; the message names the template, its line and the mend where they are known. */
public final class RenderException extends RuntimeException {

    RenderException(String message, Throwable cause) {
        super(message, cause);
    }
}
