package io.sectorbrief.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's version and those of the libraries it reads with, the same in classes and jar. */
public final class Version {

    /** Written by the build; without it, nobody built this. */
    private static final String BUILD = "/META-INF/build-info.properties";

    private static final Properties WRITTEN = read();

    public static final String OF_PROGRAM = WRITTEN.getProperty("build.version", "unreleased");

    /** Of what reads PDF, workbooks and csv, in that order. */
    static final String OF_LIBRARIES = WRITTEN.getProperty("build.libraries", "unknown");

    private Version() {}

    private static Properties read() {
        var build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(BUILD)) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + BUILD, e);
        }
        return build;
    }
}
