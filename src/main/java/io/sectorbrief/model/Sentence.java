package io.sectorbrief.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a paragraph.
 *
 * @param start where it begins in the paragraph's text
 * @param end behind its last character
 * @param boxes one a piece of a line, in reading order; none where nothing knows its place, as in spreadsheets
 */
public record Sentence(int start, int end, List<Box> boxes) {

    /** Marks of footnotes behind the stop belong to what it ends. */
    private static final String MARKED = "(?:" + FootnoteMark.SOME + ")?";

    /** An ideographic full stop with its quotes, a line's end, or a Latin word's point before a capital. */
    private static final Pattern END = Pattern.compile("[。！？][”’」』）)\"]*" + MARKED + "\\s*|\\n\\s*"
            + "|(?<=[\\p{Ll}\\d%)]|" + FootnoteMark.END + ")[.!?][”’)\"]*" + MARKED + "\\s+(?=[\\p{Lu}\\p{IsHan}\"“])");

    /** Words whose point ends no sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|.*[\\s(])(?:Inc|Corp|Co|Ltd|No|Nos|vs|Mr|Ms|Mrs|Dr|St|approx|est|cf|Fig|Tab|\\d{1,2})",
            Pattern.DOTALL);

    public Sentence {
        boxes = List.copyOf(boxes);
    }

    /** The sentences of a text, end to end, none of them placed. */
    public static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            if (end.end() < text.length() && !isAbbreviation(text, start, end.start())) {
                sentences.add(new Sentence(start, end.end(), List.of()));
                start = end.end();
            }
        }
        if (start < text.length()) {
            sentences.add(new Sentence(start, text.length(), List.of()));
        }
        return List.copyOf(sentences);
    }

    private static boolean isAbbreviation(String text, int start, int point) {
        return text.charAt(point) == '.'
                && ABBREVIATION.matcher(text.substring(start, point)).matches();
    }

    /** The same sentence where it stands on the page. */
    public Sentence at(List<Box> pieces) {
        return new Sentence(start, end, pieces);
    }

    /** Whether it shares a character with a stretch of its paragraph. */
    public boolean overlaps(int from, int to) {
        return start < to && end > from;
    }

    /** What it says. */
    public String in(Paragraph paragraph) {
        return paragraph.text().substring(start, end).strip();
    }
}
