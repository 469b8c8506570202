package io.sectorbrief.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** Names a thing by what it is, so that the same thing read twice has the same id. */
public final class StableId {

    private static final int DIGITS = 20;

    /** Of a document's SHA-256: enough that few documents share them. */
    private static final int OF_DOCUMENT = 6;

    private StableId() {}

    /** Twenty hex digits that depend on the parts and their order alone. */
    public static String of(Object... parts) {
        return digest(Stream.of(parts)).substring(0, DIGITS);
    }

    /**
     * The same for what stands in a document: it begins as the document's SHA-256 does, so that all of one document lies side
     * by side in an index by id, which then is written in one place and not all over.
     *
     * @param document its SHA-256, or the id of something in it
     */
    public static String within(String document, Object... parts) {
        String begin = document.substring(0, Math.min(OF_DOCUMENT, document.length()));
        String rest = digest(Stream.concat(Stream.of(document), Stream.of(parts)));
        return begin + rest.substring(0, DIGITS - begin.length());
    }

    private static String digest(Stream<?> parts) {
        return DigestUtils.sha256Hex(parts.map(String::valueOf).collect(Collectors.joining("\u001f")));
    }
}
