package io.sectorbrief.extract.pdf.page;

import io.sectorbrief.extract.pdf.drawn.Glyph;
import io.sectorbrief.extract.pdf.drawn.Trouble;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.model.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whether a document has text at all, and text that means what it shows. */
public final class Legibility {

    private Legibility() {}

    public static Optional<Refusal> refusal(Collection<Page> pages, Thresholds thresholds) {
        long readable = pages.stream().mapToLong(Page::characters).sum();
        long unreadable = pages.stream().mapToLong(Page::unreadable).sum();
        if (readable + unreadable <= 10L * pages.size()) {
            return Optional.of(withoutText(pages));
        }
        double share = (unreadable + implausible(pages)) / (double) (readable + unreadable);
        return share < thresholds.unreadableShare()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Refusal.Cause.UNREADABLE_FONTS,
                        Math.round(share * 100) + "% of its characters have no readable encoding (fonts without"
                                + " ToUnicode): ask for a copy saved as text, or run it through text recognition"
                                + " (OCR)"));
    }

    private static Refusal withoutText(Collection<Page> pages) {
        Optional<Trouble> trouble = pages.stream()
                .filter(Page::isLost)
                .flatMap(page -> page.troubles().stream())
                .findFirst();
        return trouble.map(lost -> new Refusal(
                        Refusal.Cause.BROKEN,
                        "its pages cannot be read (a page " + lost.what() + "): ask the sender for a new copy"))
                .orElseGet(() -> new Refusal(
                        Refusal.Cause.NO_TEXT_LAYER,
                        "its " + pages.size() + " pages are images without a text layer:"
                                + " run it through text recognition (OCR) first"));
    }

    /** Letters of scripts that do not meet in one report: what a font without encoding yields. */
    private static long implausible(Collection<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> line.runs().stream())
                .mapToLong(run -> implausible(run.text()))
                .sum();
    }

    /** The same for what one page draws. */
    static long implausible(List<Glyph> glyphs) {
        return glyphs.stream().filter(glyph -> implausible(glyph.text()) > 0).count();
    }

    private static int implausible(String text) {
        int count = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            count += !isPlain(codePoint) && isImplausible(codePoint) ? 1 : 0;
        }
        return count;
    }

    /** Nearly all that reports hold, so that few are looked up: Latin letters, figures, signs and common ideographs. */
    private static boolean isPlain(int codePoint) {
        return codePoint < 0x370 || (codePoint >= 0x4E00 && codePoint <= 0x9FA5);
    }

    private static boolean isImplausible(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        boolean usual = script == Character.UnicodeScript.COMMON
                || script == Character.UnicodeScript.INHERITED
                || script == Character.UnicodeScript.LATIN
                || script == Character.UnicodeScript.GREEK
                || script == Character.UnicodeScript.CYRILLIC
                || script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.BOPOMOFO;
        return !usual || !Character.isDefined(codePoint);
    }
}
