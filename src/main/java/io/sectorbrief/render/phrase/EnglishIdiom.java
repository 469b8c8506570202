package io.sectorbrief.render.phrase;

import io.sectorbrief.brief.Language;
import io.sectorbrief.brief.PeriodLabel;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** As English research says it: CNY 1.54 billion, up 8.6%, at least CNY 640 million, 1 day, 7 days. */
final class EnglishIdiom implements Idiom {

    private static final int PERCENT = 2;

    @Override
    public Said amount(Value value) {
        if (!(value instanceof Quantity quantity)) {
            return Said.plain(((Value.Text) value).text());
        }
        return Said.plain(boundInWords(quantity.qualifier()) + exact(quantity));
    }

    private static String exact(Quantity quantity) {
        BigDecimal number = quantity.number();
        Unit unit = quantity.unit();
        return switch (unit) {
            case FRACTION -> Numerals.percent(Numerals.held(quantity, number, PERCENT + 1), 1);
            case SECONDS -> Numerals.grouped(Numerals.minutes(number), 2) + " minutes";
            case RANK -> "No. " + Numerals.grouped(number, Math.max(0, Math.min(1, scale(number))));
            case CNY, HKD, USD -> unit.token() + " " + reduced(quantity);
            default -> reduced(quantity) + word(number, unit);
        };
    }

    private static int scale(BigDecimal number) {
        return number.stripTrailingZeros().scale();
    }

    private static String reduced(Quantity quantity) {
        BigDecimal number = quantity.number();
        Magnitude magnitude = Magnitude.english(number);
        int digits = magnitude == Magnitude.ONE
                ? Math.max(0, Math.min(2, scale(number)))
                : Numerals.printed(magnitude.reduce(quantity.step()));
        String text = Numerals.grouped(Numerals.held(quantity, magnitude.reduce(number), digits), digits);
        return switch (magnitude) {
            case MILLION -> text + " million";
            case BILLION -> text + " billion";
            default -> text;
        };
    }

    private static String word(BigDecimal number, Unit unit) {
        boolean one = number.abs().compareTo(BigDecimal.ONE) == 0;
        return switch (unit) {
            case DAYS -> one ? " day" : " days";
            case POSITIONS -> one ? " place" : " places";
            case POINTS -> one ? " point" : " points";
            case MULTIPLE -> "x";
            case VISITS -> one ? " visit" : " visits";
            case PIECES -> one ? " piece" : " pieces";
            case PEOPLE -> one ? " person" : " people";
            case SESSIONS -> one ? " session" : " sessions";
            case SHARES -> one ? " share" : " shares";
            default -> "";
        };
    }

    @Override
    public Said rises(Quantity change, int digits, String up, String down) {
        BigDecimal shown = rounded(change.number(), digits);
        String size = boundInWords(change.qualifier()) + Numerals.percent(shown.abs(), digits);
        return said(change.number(), shown, up, down, size);
    }

    @Override
    public Said points(BigDecimal difference, int digits) {
        BigDecimal shown = rounded(difference, digits);
        return said(difference, shown, "+", "−", size(shown, digits));
    }

    @Override
    public Said points(BigDecimal difference, int digits, String up, String down) {
        BigDecimal shown = rounded(difference, digits);
        return said(difference, shown, up, down, size(shown, digits));
    }

    private static String size(BigDecimal shown, int digits) {
        return Numerals.grouped(shown.abs().movePointRight(PERCENT), digits) + " percentage points";
    }

    /** A verb and its number are two words; a sign stands right before it. */
    private static Said said(BigDecimal exact, BigDecimal shown, String up, String down, String size) {
        String verb = shown.signum() > 0 ? up : down;
        boolean isWord = verb.chars().anyMatch(Character::isLetter);
        String words = shown.signum() == 0 ? unmoved(exact) : isWord ? verb.strip() + " " + size : verb + size;
        return new Said(words, Tone.of(shown));
    }

    /** What is too small to be printed is not nothing. */
    private static String unmoved(BigDecimal exact) {
        return exact.signum() == 0 ? "unchanged" : "little changed";
    }

    private static BigDecimal rounded(BigDecimal fraction, int digits) {
        return fraction.setScale(digits + PERCENT, RoundingMode.HALF_UP);
    }

    @Override
    public String bound(Quantity quantity) {
        return Numerals.bound(quantity).replace("约", "~");
    }

    private static String boundInWords(Qualifier qualifier) {
        return switch (qualifier) {
            case EQ -> "";
            case GTE -> "at least ";
            case LTE -> "at most ";
            case APPROX -> "about ";
        };
    }

    @Override
    public String newcomer() {
        return "new";
    }

    @Override
    public String rose() {
        return "up";
    }

    @Override
    public String fell() {
        return "down";
    }

    @Override
    public Listing listing() {
        return Listing.ENGLISH;
    }

    @Override
    public String period(Period period) {
        return PeriodLabel.brief(period, Language.EN);
    }
}
