package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import io.sectorbrief.model.FootnoteMark;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A printed line that says where an exhibit begins or ends. */
public sealed interface Anchor {

    Pattern LEADER = Pattern.compile("[.．·…]{4,}|(\\. ){4,}");
    Pattern SENTENCE = Pattern.compile("[。；;]$");

    Rect box();

    /** Whether a line is a numbered caption, whatever it goes on with. */
    static boolean isNumbered(String line) {
        return Labels.NUMBERED.matcher(line).matches();
    }

    /** {@code 图表 9 …}: number and text apart. */
    record Caption(Optional<String> number, String text, Rect box, double size) implements Anchor {}

    /** {@code 资料来源：…}: text without its label. */
    record Source(String text, Rect box) implements Anchor {}

    /** {@code 注：…}. */
    record Note(String text, Rect box) implements Anchor {}

    /** {@code 单位：…}. */
    record UnitLine(String text, Rect box) implements Anchor {}

    /** What a phrase announces, if anything. */
    static Optional<Anchor> of(Run phrase, Thresholds thresholds) {
        String text = phrase.plain();
        if (!Labels.mayBegin(text)) {
            return Optional.empty();
        }
        Matcher source = Labels.SOURCE.matcher(text);
        if (source.matches()) {
            int named = source.group(1) == null ? source.start(2) : source.start(1);
            return Optional.of(new Source(rest(phrase, named), phrase.box()));
        }
        if (Labels.UNIT.matcher(text).matches() && text.length() < ZoneThresholds.UNIT_LENGTH) {
            return Optional.of(new UnitLine(phrase.text(), phrase.box()));
        }
        if (Labels.NOTE.matcher(text).matches() || Labels.goesOn(text)) {
            return Optional.of(new Note(phrase.text(), phrase.box()));
        }
        return caption(phrase, thresholds).map(Anchor.class::cast);
    }

    /** Whether a phrase announces an exhibit. */
    static boolean isCaption(Run phrase, Thresholds thresholds) {
        return of(phrase, thresholds).filter(Caption.class::isInstance).isPresent();
    }

    private static Optional<Caption> caption(Run phrase, Thresholds thresholds) {
        String text = phrase.plain();
        if (text.length() > thresholds.captionLength()) {
            return Optional.empty();
        }
        Matcher numbered = Labels.NUMBERED.matcher(text);
        if (numbered.matches() && Labels.isTitled(numbered, text)) {
            return caption(phrase, Optional.of(numbered.group(1)), numbered.start(2));
        }
        Matcher unnumbered = Labels.UNNUMBERED.matcher(text);
        return unnumbered.matches() ? caption(phrase, Optional.empty(), unnumbered.start(1)) : Optional.empty();
    }

    /** None if its line is one of a table of contents, or a sentence. */
    private static Optional<Caption> caption(Run phrase, Optional<String> number, int title) {
        String text = phrase.plain();
        return LEADER.matcher(text).find() || SENTENCE.matcher(text).find()
                ? Optional.empty()
                : Optional.of(new Caption(number, rest(phrase, title), phrase.box(), phrase.size()));
    }

    /** As printed, from a character of the phrase without its marks on; a mark alone is no title. */
    private static String rest(Run phrase, int from) {
        return from == phrase.plain().length()
                ? ""
                : FootnoteMark.after(phrase.text(), from).strip();
    }
}
