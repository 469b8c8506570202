package io.sectorbrief.job;

/** What a night was asked for does not go with the definitions there are; nothing was done. */
public final class WrongScopeException extends RuntimeException {

    WrongScopeException(String sentence) {
        super(sentence);
    }
}
