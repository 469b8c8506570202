package io.sectorbrief.analysis;

import java.util.regex.Pattern;

/** The subject that stands for a whole board: {@code Top10合计}. */
final class Totals {

    private static final Pattern TOTAL = Pattern.compile("(?i)(top\\s*\\d+)?\\s*(合计|总计)");

    private Totals() {}

    static String subject(int top) {
        return "Top" + top + "合计";
    }

    static boolean isTotal(String subject) {
        return TOTAL.matcher(subject).matches();
    }
}
