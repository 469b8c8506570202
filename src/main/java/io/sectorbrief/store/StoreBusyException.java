package io.sectorbrief.store;

import java.nio.file.Path;

/** Another process works on this store; nothing was changed. */
public final class StoreBusyException extends RuntimeException {

    StoreBusyException(StoreServer server) {
        super("another sector-brief works on " + server
                + "; wait for it to end, or give this one a database of its own");
    }

    public StoreBusyException(Path output, String holder) {
        super("another sector-brief works on " + output + (holder.isEmpty() ? "" : " (" + holder + ")")
                + "; wait for it to end, or give another --output");
    }
}
