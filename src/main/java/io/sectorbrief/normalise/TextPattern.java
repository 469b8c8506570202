package io.sectorbrief.normalise;

import io.sectorbrief.model.FootnoteMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A pattern a desk's editor writes for text in a cell or a sentence. Literal text matches after folding, white space
 * aside; brackets meant literally are written full width.
 *
 * <ul>
 *   <li>{@code …} a short run within the sentence
 *   <li>{@code {name:type}} a typed hole, see {@link HoleType}; {@code {film}} is a hole for a name
 *   <li>{@code {name:环比|同比}} a hole for one of these words
 *   <li>{@code [x]} x, or nothing
 *   <li>{@code (a|b)} either
 *   <li>{@code ^} where a clause begins
 * </ul>
 */
public final class TextPattern {

    private final LazyPattern whole;
    private final LazyPattern within;
    private final List<String> holes;

    private TextPattern(LazyPattern whole, LazyPattern within, List<String> holes) {
        this.whole = whole;
        this.within = within;
        this.holes = List.copyOf(holes);
    }

    /**
     * One place a pattern was found.
     *
     * @param holes what stood in each hole, as printed but for marks of footnotes; holes in parts left out are missing
     * @param start where it begins in the original text
     * @param text the stretch as printed, with the marks of footnotes behind it
     */
    public record Match(Map<String, String> holes, int start, String text) {}

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException with what is wrong and where, for whoever wrote it
     */
    public static TextPattern compile(String pattern) {
        return new TextPattern(
                lookedForIn(HoleType.Place.CELL, pattern),
                lookedForIn(HoleType.Place.SENTENCE, pattern),
                PatternCompiler.holesOf(pattern));
    }

    private static LazyPattern lookedForIn(HoleType.Place place, String pattern) {
        return new LazyPattern(() -> new PatternCompiler(pattern, place).regex());
    }

    /** The names of its holes. */
    public Set<String> holes() {
        return new LinkedHashSet<>(holes);
    }

    /** Matches the text from its first to its last character. */
    public Optional<Map<String, String>> match(String text) {
        FoldedText folded = FoldedText.of(text);
        Matcher matcher = whole.matcher(folded.text());
        return matcher.matches() ? Optional.of(filled(matcher, folded)) : Optional.empty();
    }

    /** Finds it everywhere in a text, from left to right, without overlap. */
    public List<Match> findAll(String text) {
        return findAll(FoldedText.of(text));
    }

    /** The same of a text that many patterns are looked for in, folded once. */
    public List<Match> findAll(FoldedText folded) {
        Matcher matcher = within.matcher(folded.text());
        List<Match> found = new ArrayList<>();
        while (matcher.find()) {
            int start = behindSpace(folded.text(), matcher.start());
            if (matcher.end() > start) {
                String printed = folded.markedOriginalOf(start, matcher.end());
                found.add(new Match(filled(matcher, folded), folded.origins().get(start), printed));
            }
        }
        return found;
    }

    /** A pattern may take the space before it, which is none of its text: what follows is looked for behind start and text. */
    private static int behindSpace(String text, int start) {
        return start < text.length() && text.charAt(start) == ' ' ? start + 1 : start;
    }

    /** What a text begins with. */
    public Optional<Match> startOf(String text) {
        FoldedText folded = FoldedText.of(text);
        Matcher matcher = within.matcher(folded.text());
        return matcher.lookingAt() && matcher.end() > 0
                ? Optional.of(new Match(filled(matcher, folded), 0, folded.markedOriginalOf(0, matcher.end())))
                : Optional.empty();
    }

    /** Whether it is found anywhere in a text. */
    public boolean isIn(String text) {
        return isIn(FoldedText.of(text));
    }

    /** The same of a text that many patterns are looked for in, folded once. */
    public boolean isIn(FoldedText folded) {
        return within.matcher(folded.text()).find();
    }

    /** A hole written twice holds everything from the first to the last: {@code {index}{index:指数}}. */
    private Map<String, String> filled(Matcher matcher, FoldedText folded) {
        Map<String, Integer> starts = new LinkedHashMap<>();
        Map<String, String> filled = new LinkedHashMap<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                String hole = holes.get(group - 1);
                int start = Objects.requireNonNullElse(
                        starts.putIfAbsent(hole, matcher.start(group)), matcher.start(group));
                filled.put(hole, FootnoteMark.without(folded.originalOf(start, matcher.end(group))));
            }
        }
        return filled;
    }
}
