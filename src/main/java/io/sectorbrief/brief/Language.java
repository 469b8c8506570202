package io.sectorbrief.brief;

import java.util.Locale;

/** The language a brief is written in; names stay as they are in any. */
public enum Language {
    ZH,
    EN;

    /** Token in definitions. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language's name in HTML and PDF. */
    public String tag() {
        return this == ZH ? "zh-CN" : "en";
    }
}
