package io.sectorbrief.normalise;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Marks that stand before a name for some days and are no part of it, as an exchange sets XD on the day of a dividend. */
public final class NameMarks {

    public static final NameMarks NONE = new NameMarks(List.of());

    /** A shorter rest of a cut name begins too many others. */
    private static final int SHORTEST = 2;

    private final Pattern leading;

    /** @param marks as they are printed, in any case; several may stand before one name */
    public NameMarks(List<String> marks) {
        String any = marks.stream().map(Folding::fold).map(Pattern::quote).collect(Collectors.joining("|"));
        // Latin names begin with the same letters: N and C are no marks in Netflix and Coupang
        this.leading = Pattern.compile("^(?:" + any + ")+(?=\\p{IsHan})");
    }

    /** The folded name without its marks. */
    public String bare(String name) {
        return leading.matcher(Folding.fold(name)).replaceFirst("");
    }

    /** Whether two names are one, marks aside; a mark takes room, so the end of a marked name may be cut off. */
    public boolean same(String one, String other) {
        return one.equals(other) || bare(one).equals(bare(other)) || isCut(one, other) || isCut(other, one);
    }

    private boolean isCut(String marked, String whole) {
        String rest = bare(marked);
        return rest.length() >= SHORTEST
                && rest.length() < Folding.fold(marked).length()
                && bare(whole).startsWith(rest);
    }
}
