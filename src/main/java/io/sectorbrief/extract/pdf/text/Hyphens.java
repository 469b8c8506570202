package io.sectorbrief.extract.pdf.text;

import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
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

    private final Set<String> words = new HashSet<>();

    /** @param pages all of the document; where no line ends with a hyphen, nothing is kept of them */
    Hyphens(Collection<Page> pages) {
        if (pages.stream().anyMatch(Hyphens::hasDividedWord)) {
            pages.forEach(this::read);
        }
    }

    private static boolean hasDividedWord(Page page) {
        return page.lines().stream()
                .flatMap(line -> line.runs().stream())
                .map(Run::text)
                .anyMatch(text -> text.endsWith("-")
                        && text.length() > 1
                        && Character.isLetter(text.codePointBefore(text.length() - 1)));
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
        boolean alone = words.contains(first) && words.contains(second);
        return words.contains(first + second) || (!words.contains(first + "-" + second) && !alone);
    }

    /** The words of a page, halves at the ends of lines left out. */
    private void read(Page page) {
        boolean cut = false;
        for (Line line : page.lines()) {
            cut = add(line.text(), cut);
        }
    }

    private boolean add(String line, boolean cut) {
        boolean ends = line.endsWith("-");
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            boolean half = (cut && word.start() == 0) || (ends && word.end() == line.length() - 1);
            if (!half) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
        return ends;
    }
}
