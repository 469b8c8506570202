package io.sectorbrief.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes records as JSON, one a line, decimals in plain notation, absent values as null. */
final class JsonLines implements Consumer<Object> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final PrintWriter out;

    JsonLines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void accept(Object line) {
        out.println(JSON.writeValueAsString(line));
    }
}
