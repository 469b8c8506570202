package io.sectorbrief.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's version, the same in classes and jar: a newer one reads and understands anew what an older one had read. */
public final class Version {

    /** Written by the build; without it, nobody built this. */
    private static final String BUILD = "/META-INF/build-info.properties";

    public static final String OF_PROGRAM = read();

    private Version() {}

    private static String read() {
        var build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(BUILD)) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + BUILD, e);
        }
        return build.getProperty("build.version", "unreleased");
    }
}
