package io.sectorbrief.job;

import io.sectorbrief.model.StableId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What the compiled program does at one stage, in twenty hex digits: the same in classes and jar, another one as soon as a
 * class of the stage's rooms or a library changed, whether or not somebody thought of raising the version.
 */
enum ProgramDigest {
    /** What decides what stands in a file. */
    READING(
            "io/sectorbrief/model",
            "io/sectorbrief/message",
            "io/sectorbrief/intake",
            "io/sectorbrief/extract",
            "extract",
            "findings"),

    /** What decides what that means and whether it holds. */
    UNDERSTANDING(
            "io/sectorbrief/model",
            "io/sectorbrief/definition",
            "io/sectorbrief/message",
            "io/sectorbrief/dataset",
            "io/sectorbrief/normalise",
            "io/sectorbrief/claim",
            "io/sectorbrief/observe",
            "io/sectorbrief/quality",
            "findings"),

    WHOLE("io/sectorbrief", "extract", "findings", "fonts");

    private final String digest;

    ProgramDigest(String... rooms) {
        digest = StableId.of(Version.OF_PROGRAM, Version.OF_LIBRARIES, of(root(), rooms));
    }

    /** Twenty hex digits. */
    String digest() {
        return digest;
    }

    /**
     * Digest of the files of these folders.
     *
     * @param root address of the folder or jar that holds them, with a slash at its end
     */
    static String of(String root, String... rooms) {
        Map<String, String> files = new TreeMap<>();
        try {
            for (String room : rooms) {
                for (Resource file : new PathMatchingResourcePatternResolver().getResources(root + room + "/**/*.*")) {
                    String place = file.getURL().toString();
                    files.put(place.substring(place.lastIndexOf("/" + room + "/")), sha256(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own classes", e);
        }
        return StableId.of(files);
    }

    /** Where this class lies: never beside it, where a test's classes could answer for the program's. */
    private static String root() {
        String own = ProgramDigest.class.getName().replace('.', '/') + ".class";
        String place = Objects.requireNonNull(ProgramDigest.class.getResource("/" + own), own)
                .toString();
        return place.substring(0, place.length() - own.length());
    }

    private static String sha256(Resource file) throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            return DigestUtils.sha256Hex(bytes);
        }
    }
}
