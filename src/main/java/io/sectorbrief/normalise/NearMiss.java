package io.sectorbrief.normalise;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names one slip of the pen away: one character more, less, or other. Suggestions for a person, never decisions. */
public final class NearMiss {

    /** Shorter names differ in one character by chance. */
    private static final int SHORTEST = 3;

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private NearMiss() {}

    /** The known name one slip away, with the same digits in it; names are folded. */
    public static Optional<String> of(String name, Collection<String> known) {
        if (name.length() < SHORTEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(other -> other.length() >= SHORTEST
                        && isOneSlip(name, other)
                        && digits(name).equals(digits(other)))
                .min(Comparator.naturalOrder());
    }

    private static boolean isOneSlip(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restA = a.substring(Math.min(a.length(), same + (a.length() >= b.length() ? 1 : 0)));
        String restB = b.substring(Math.min(b.length(), same + (b.length() >= a.length() ? 1 : 0)));
        return restA.equals(restB);
    }

    /** A sequel number that differs is a veto: 流浪地球2 is no slip for 流浪地球. */
    private static String digits(String name) {
        return NO_DIGITS.matcher(name).replaceAll("");
    }
}
