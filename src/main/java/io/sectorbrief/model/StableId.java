package io.sectorbrief.model;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/** Names a thing by what it is, so that the same thing read twice has the same id. */
public final class StableId {

    private static final int DIGITS = 20;

    private StableId() {}

    /** Twenty hex digits that depend on the parts and their order alone. */
    public static String of(Object... parts) {
        String joined = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("\u001f"));
        return DigestUtils.sha256Hex(joined).substring(0, DIGITS);
    }
}
