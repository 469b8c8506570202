package io.sectorbrief.trace;

/** There is no figure of such an id, or several; the message names near ones. */
public final class UnknownFigureException extends RuntimeException {

    UnknownFigureException(String message) {
        super(message);
    }
}
