package io.sectorbrief.cli;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets that a workbook takes: short, without signs of formulas, no two alike whatever their case. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** A name that was not given out yet, as near to the wanted one as may be. */
    String next(String wanted) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("^'+|'+$", "")
                .strip();
        String base = plain.isEmpty() || plain.equalsIgnoreCase("history") ? "table" : plain;
        String name = cut(base, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " " + number;
            name = cut(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cut(String name, int length) {
        int end = Math.min(name.length(), length);
        boolean torn = end < name.length() && Character.isHighSurrogate(name.charAt(end - 1));
        return name.substring(0, torn ? end - 1 : end).strip();
    }
}
