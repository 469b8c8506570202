package io.sectorbrief.normalise;

import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations of more than one part: {@code 00:04:26}, {@code 4分26秒}, {@code 1小时5分钟}; in seconds. */
final class DurationText {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d):([0-5]\\d)");
    /** Minutes and seconds; only where the metric is known to be a duration, else it might be a time of day. */
    private static final Pattern SHORT_CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");

    private static final Pattern WORDS =
            Pattern.compile("(?:(\\d+) ?(?:个?小时|h) ?)?(?:(\\d+) ?(?:分钟|分|min|m) ?)?(?:(\\d+(?:\\.\\d+)?) ?(?:秒钟?|s))?");

    /** Of more than one part with its words, as a regular expression without groups. */
    private static final String IN_TEXT =
            "\\d+ ?(?:个?小时|h) ?\\d+ ?(?:分钟?|min)(?: ?\\d+ ?秒钟?)?" + "|\\d+ ?(?:分钟?|min) ?\\d+(?:\\.\\d+)? ?(?:秒钟?|s)";

    private DurationText() {}

    static String regex() {
        return IN_TEXT;
    }

    static Optional<Printed> read(String text, PrintedUnit inherited) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Optional.of(seconds(clock.group(1), clock.group(2), clock.group(3)));
        }
        Matcher shortClock = SHORT_CLOCK.matcher(text);
        if (inherited.unit().filter(Unit.SECONDS::equals).isPresent() && shortClock.matches()) {
            return Optional.of(seconds("0", shortClock.group(1), shortClock.group(2)));
        }
        Matcher words = WORDS.matcher(text);
        return words.matches() && partsOf(words) > 1
                ? Optional.of(seconds(orZero(words, 1), orZero(words, 2), orZero(words, 3)))
                : Optional.empty();
    }

    private static int partsOf(Matcher words) {
        int parts = 0;
        for (int group = 1; group <= words.groupCount(); group++) {
            parts += words.group(group) == null ? 0 : 1;
        }
        return parts;
    }

    private static String orZero(Matcher words, int group) {
        return words.group(group) == null ? "0" : words.group(group);
    }

    private static Printed seconds(String hours, String minutes, String seconds) {
        BigDecimal last = new BigDecimal(seconds);
        BigDecimal sum = last.add(new BigDecimal(hours).multiply(BigDecimal.valueOf(3600)))
                .add(new BigDecimal(minutes).multiply(BigDecimal.valueOf(60)));
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, last.scale()));
        Quantity quantity = new Quantity(sum, Unit.SECONDS, Qualifier.EQ, step);
        return new Printed.Amount(quantity, PrintedUnit.of(Unit.SECONDS), Printed.Sign.NONE);
    }
}
