package io.sectorbrief.extract.pdf.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a console printed: lines on one pitch, begun by a prompt, with no other type between. Its columns are no table of
 * the page; on a page all typewritten nothing tells where it ends.
 */
public final class Listings {

    /** A bare {@code >} begins a quotation as well, so code has to stand behind it. */
    private static final Pattern PROMPT = Pattern.compile(
            "(?:\\p{Alpha}{1,8}>|>>>|In ?\\[\\d+]:)\\h+[\\p{Alpha}.(\\[{\"'?].*|>\\h+(?:[\\w.:$]+\\(.*|.*(?:<-|=).*)");

    private final List<Line> lines;
    private final BitSet listed = new BitSet();

    private Listings(List<Line> lines) {
        this.lines = lines;
    }

    public static Listings of(Page page) {
        Listings listings = new Listings(page.lines());
        for (int at = 0; at < page.lines().size(); at++) {
            if (!listings.listed.get(at) && isPrompt(page.lines().get(at))) {
                int prompt = at;
                Pitch.of(page.lines().get(at)).ifPresent(pitch -> listings.take(prompt, pitch));
            }
        }
        if (listings.listed.cardinality() == page.lines().size()) {
            listings.listed.clear();
        }
        return listings;
    }

    /** The lines of the page without theirs. */
    public List<Line> rest() {
        return listed.isEmpty()
                ? lines
                : IntStream.range(0, lines.size())
                        .filter(at -> !listed.get(at))
                        .mapToObj(lines::get)
                        .toList();
    }

    /** The lines of each, top down. */
    public List<List<Line>> all() {
        List<List<Line>> all = new ArrayList<>();
        for (int from = listed.nextSetBit(0); from >= 0; ) {
            int to = listed.nextClearBit(from);
            all.add(lines.subList(from, to));
            from = listed.nextSetBit(to);
        }
        return all;
    }

    /** Takes the lines on one pitch above a prompt and below it. */
    private void take(int prompt, double pitch) {
        int from = prompt;
        while (from > 0 && Pitch.keeps(lines.get(from - 1), pitch)) {
            from--;
        }
        int to = prompt + 1;
        while (to < lines.size() && Pitch.keeps(lines.get(to), pitch)) {
            to++;
        }
        listed.set(from, to);
    }

    private static boolean isPrompt(Line line) {
        return PROMPT.matcher(line.text()).matches();
    }
}
