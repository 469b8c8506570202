package io.sectorbrief.cli;

import io.sectorbrief.job.Version;
import picocli.CommandLine.IVersionProvider;

/** The version the build wrote down. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"sector-brief " + Version.OF_PROGRAM};
    }
}
