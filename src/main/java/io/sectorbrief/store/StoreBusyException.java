package io.sectorbrief.store;

import java.nio.file.Path;

/** Another process works on this store; nothing was changed. */
public final class StoreBusyException extends RuntimeException {

    public StoreBusyException(Path output, String holder) {
        super("another sector-brief works on " + output + (holder.isEmpty() ? "" : " (" + holder + ")")
                + "; wait for it to end, or give another --output");
    }
}
