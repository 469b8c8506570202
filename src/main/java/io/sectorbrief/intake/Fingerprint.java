package io.sectorbrief.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/** What a file is known by: the same bytes are the same document, whatever its name. */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * SHA-256 of a file's bytes, in lower-case hex.
     *
     * @throws IOException if the file cannot be read
     */
    public static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(bytes);
        }
    }
}
