package io.sectorbrief.job;

import java.util.Optional;

/** The program's version: a newer one reads and understands anew what an older one had read. */
final class Version {

    static final String OF_PROGRAM = Optional.ofNullable(
                    Version.class.getPackage().getImplementationVersion())
            .orElse("unreleased");

    private Version() {}
}
