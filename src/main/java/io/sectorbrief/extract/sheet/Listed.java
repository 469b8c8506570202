package io.sectorbrief.extract.sheet;

import io.sectorbrief.model.Message;
import java.util.List;
import java.util.stream.Collectors;

/** Places in words, as findings name them: all of a few, the first of many. */
final class Listed {

    private static final int MOST = 20;

    private Listed() {}

    /** A message on some of them, of which {@code entry.many} speaks where they are more than one. */
    static Message of(String entry, List<?> places) {
        return Message.of(places.size() > 1 ? entry + ".many" : entry).part("places", of(places));
    }

    /** {@code B4, C5 and 2 more}. */
    static Message of(List<?> places) {
        String named = places.stream().limit(MOST).map(String::valueOf).collect(Collectors.joining(", "));
        return places.size() > MOST
                ? Message.of("listed.more").with("places", named).with("count", places.size() - MOST)
                : Message.of("listed").with("places", named);
    }
}
