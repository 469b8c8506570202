package io.sectorbrief.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/** Parts of a long list of ids, each short enough for one question. */
final class IdBatches {

    private static final int SIZE = 500;

    private IdBatches() {}

    static void forEach(Collection<String> ids, Consumer<List<String>> question) {
        List<String> distinct = new ArrayList<>(new LinkedHashSet<>(ids));
        for (int from = 0; from < distinct.size(); from += SIZE) {
            question.accept(distinct.subList(from, Math.min(from + SIZE, distinct.size())));
        }
    }
}
