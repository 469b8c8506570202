package io.sectorbrief.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says in one sentence why a command failed. */
final class Failure {

    private Failure() {}

    static String sentence(Throwable failure) {
        if (failure instanceof NoSuchFileException missing) {
            return "there is no file " + missing.getFile();
        }
        if (failure instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (failure instanceof FileAlreadyExistsException present) {
            return "there is already a file " + present.getFile();
        }
        return Optional.ofNullable(failure.getMessage())
                .filter(text -> !text.isBlank())
                .orElseGet(() -> failure.getClass().getSimpleName());
    }
}
