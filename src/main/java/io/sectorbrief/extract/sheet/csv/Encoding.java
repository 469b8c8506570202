package io.sectorbrief.extract.sheet.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Encodings that exports come in. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    GB18030(Charset.forName("GB18030")),
    BIG5(Charset.forName("Big5-HKSCS")),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }

    /** As people write it. */
    public String words() {
        return charset.name();
    }
}
