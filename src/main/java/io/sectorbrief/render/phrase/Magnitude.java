package io.sectorbrief.render.phrase;

import java.math.BigDecimal;
import java.util.Arrays;

/** The steps in which large numbers are said, in Chinese and in English. */
public enum Magnitude {
    ONE("", 0),
    WAN("万", 4),
    YI("亿", 8),
    MILLION("m", 6),
    BILLION("bn", 9);

    private final String word;
    private final int power;

    Magnitude(String word, int power) {
        this.word = word;
        this.power = power;
    }

    /** The largest Chinese step that leaves at least one before the decimal point. */
    static Magnitude of(BigDecimal number) {
        BigDecimal size = number.abs();
        return size.compareTo(YI.one()) >= 0 ? YI : size.compareTo(WAN.one()) >= 0 ? WAN : ONE;
    }

    /** The largest English step that leaves at least one before the decimal point. */
    static Magnitude english(BigDecimal number) {
        BigDecimal size = number.abs();
        return size.compareTo(BILLION.one()) >= 0 ? BILLION : size.compareTo(MILLION.one()) >= 0 ? MILLION : ONE;
    }

    /**
     * The step with this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Magnitude named(String word) {
        return Arrays.stream(values())
                .filter(step -> step.word.equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no magnitude '" + word + "'; there are 万, 亿, m and bn"));
    }

    String word() {
        return word;
    }

    BigDecimal reduce(BigDecimal number) {
        return number.movePointLeft(power);
    }

    private BigDecimal one() {
        return BigDecimal.ONE.movePointRight(power);
    }
}
