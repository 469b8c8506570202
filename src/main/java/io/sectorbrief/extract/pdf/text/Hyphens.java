package io.sectorbrief.extract.pdf.text;

import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a word that a line's end divided from one that is written with a hyphen, by the words of the document: whole
 * elsewhere, it was divided; hyphened elsewhere, or of two words that stand alone elsewhere, it was not.
 */
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+(?:-\\p{IsLatin}+)*");
    private static final Pattern END = Pattern.compile("(?s)(.*(?:^|[^\\p{L}-]))(\\p{IsLatin}{2,})-");
    private static final Pattern START = Pattern.compile("\\p{Ll}{2,}+(?!-)");

    /** What a divided word's hyphen is written as, so that it is told from a typed one. */
    private static final char DIVIDES = '\u00AD';

    private final List<Page> pages;
    private Optional<Set<String>> words = Optional.empty();

    Hyphens(List<Page> pages) {
        this.pages = pages;
    }

    /** The end of a line, its hyphen told as the typesetter's if it is. */
    String marked(String above, String below) {
        Matcher end = END.matcher(above);
        Matcher start = START.matcher(below);
        boolean divided = above.endsWith("-")
                && end.matches()
                && start.lookingAt()
                && isDivided(end.group(2).toLowerCase(Locale.ROOT), start.group());
        return divided ? above.substring(0, above.length() - 1) + DIVIDES : above;
    }

    private boolean isDivided(String first, String second) {
        Set<String> known = words.orElseGet(this::read);
        boolean alone = known.contains(first) && known.contains(second);
        return known.contains(first + second) || (!known.contains(first + "-" + second) && !alone);
    }

    /** The words of all pages, halves at the ends of lines left out. */
    private Set<String> read() {
        Set<String> read = new HashSet<>();
        for (Page page : pages) {
            boolean cut = false;
            for (Line line : page.lines()) {
                cut = add(line.text(), cut, read);
            }
        }
        words = Optional.of(read);
        return read;
    }

    private static boolean add(String line, boolean cut, Set<String> read) {
        boolean ends = line.endsWith("-");
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            boolean half = (cut && word.start() == 0) || (ends && word.end() == line.length() - 1);
            if (!half) {
                read.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
        return ends;
    }
}
