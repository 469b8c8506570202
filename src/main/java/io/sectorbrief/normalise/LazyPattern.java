package io.sectorbrief.normalise;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is compiled when a text is first held against it: compiled, the wordings of all datasets take tens
 * of megabytes, and most are looked for either in cells or in sentences, never in both.
 */
final class LazyPattern {

    private final Supplier<String> regex;
    private volatile @Nullable Pattern compiled;

    /** @param regex gives a regular expression that {@link Pattern} takes, the same each time */
    LazyPattern(Supplier<String> regex) {
        this.regex = regex;
    }

    /** Of two threads that ask first each may compile it: it comes to the same. */
    Matcher matcher(CharSequence text) {
        Pattern pattern = compiled;
        if (pattern == null) {
            pattern = Pattern.compile(regex.get());
            compiled = pattern;
        }
        return pattern.matcher(text);
    }
}
