package io.sectorbrief.normalise;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Names one slip of the pen away: one character more, less, or other. Suggestions for a person, never decisions. */
final class NearMiss {

    /** Shorter names differ in one character by chance. */
    private static final int SHORTEST = 3;

    private NearMiss() {}

    static Optional<String> of(String name, Collection<String> known) {
        if (name.length() < SHORTEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(other -> other.length() >= SHORTEST && isOneSlip(name, other))
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
}
