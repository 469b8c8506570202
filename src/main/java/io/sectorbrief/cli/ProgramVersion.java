package io.sectorbrief.cli;

import io.sectorbrief.SectorBrief;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version the build wrote into the jar's manifest. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(SectorBrief.class.getPackage().getImplementationVersion())
                .orElse("(run from classes)");
        return new String[] {"sector-brief " + version};
    }
}
