package io.sectorbrief.render.chart;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour as a theme writes it: six hex digits, or another colour of the theme by its name, in full or thinned with white to a
 * part of it: {@code brand}, {@code brand 45%}. Who changes the brand so changes all that is drawn in it.
 */
public final class Shade {

    private static final Pattern OF_ANOTHER = Pattern.compile("(\\w+)(?: (\\d{1,2})%)?");
    private static final int WHITE = 255;
    private static final int CHANNELS = 3;

    private Shade() {}

    /**
     * The colour as CSS hex.
     *
     * @param named the theme's colours by name
     * @throws IllegalArgumentException if it is neither hex nor of a colour there is
     */
    public static String hex(String written, Function<String, Optional<String>> named) {
        if (written.startsWith("#")) {
            return written;
        }
        Matcher shade = OF_ANOTHER.matcher(written);
        if (!shade.matches()) {
            throw new IllegalArgumentException(
                    "'" + written + "' is no colour; write it like #0b4f9e, or brand, or brand 45%");
        }
        String whole = named.apply(shade.group(1))
                .orElseThrow(() -> new IllegalArgumentException("'" + written
                        + "' is of no colour of the theme; write it like #0b4f9e, or brand, or brand 45%"));
        return shade.group(2) == null ? whole : thinned(whole, Integer.parseInt(shade.group(2)) / 100.0);
    }

    private static String thinned(String hex, double part) {
        var thinned = new StringBuilder("#");
        for (int i = 0; i < CHANNELS; i++) {
            int channel = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16);
            thinned.append(String.format(Locale.ROOT, "%02x", Math.round(WHITE - part * (WHITE - channel))));
        }
        return thinned.toString();
    }
}
