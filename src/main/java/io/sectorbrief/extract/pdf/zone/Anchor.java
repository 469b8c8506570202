package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A printed line that says where an exhibit begins or ends. */
public sealed interface Anchor {

    Pattern LEADER = Pattern.compile("[.．·…]{4,}|(\\. ){4,}");
    Pattern NUMBERED =
            Pattern.compile("(?i)(?:图表|附图|附表|图|表|exhibit|figure|table|chart)\\s*(\\d{1,3}(?:[-–.－]\\d{1,3})?)"
                    + "(?=[\\s:：.、．]|[^\\d\\s])\\s*[:：.、．]?\\s*(.*)");
    Pattern UNNUMBERED = Pattern.compile("(?:图表|附图|附表|图|表)\\s*[:：]\\s*(.+)");
    Pattern MENTION = Pattern.compile("^(?:所示|所列|显示|中|可见|可知|为|是|的|和|及|与|、|，|,|表明|给出|说明|至|-).*");
    Pattern SOURCE = Pattern.compile("(?i)(?:资料来源|数据来源|图表来源|来源|sources?)\\s*[:：]\\s*(.*)");
    Pattern NOTE = Pattern.compile("(?i)(?:注|附注|备注|notes?)\\s*\\d*\\s*[:：].*");
    Pattern UNIT = Pattern.compile("[（(]?\\s*单位\\s*[:：].*");

    Pattern SENTENCE = Pattern.compile("[。；;]$");

    Rect box();

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
        String text = phrase.text();
        Matcher source = SOURCE.matcher(text);
        if (source.matches()) {
            return Optional.of(new Source(source.group(1).strip(), phrase.box()));
        }
        if (UNIT.matcher(text).matches() && text.length() < ZoneThresholds.UNIT_LENGTH) {
            return Optional.of(new UnitLine(text, phrase.box()));
        }
        if (NOTE.matcher(text).matches()) {
            return Optional.of(new Note(text, phrase.box()));
        }
        return caption(phrase, thresholds).map(Anchor.class::cast);
    }

    private static Optional<Caption> caption(Run phrase, Thresholds thresholds) {
        String text = phrase.text();
        if (text.length() > thresholds.captionLength()
                || LEADER.matcher(text).find()
                || SENTENCE.matcher(text).find()) {
            return Optional.empty();
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches() && !MENTION.matcher(numbered.group(2)).matches()) {
            return Optional.of(new Caption(
                    Optional.of(numbered.group(1)), numbered.group(2).strip(), phrase.box(), phrase.size()));
        }
        Matcher unnumbered = UNNUMBERED.matcher(text);
        return unnumbered.matches()
                ? Optional.of(new Caption(Optional.empty(), unnumbered.group(1).strip(), phrase.box(), phrase.size()))
                : Optional.empty();
    }
}
