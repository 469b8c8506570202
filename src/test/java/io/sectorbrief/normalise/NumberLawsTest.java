package io.sectorbrief.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for every printed number, tried on numbers drawn from a fixed seed. */
class NumberLawsTest {

    private static final long SEED = 20230716;
    private static final int NUMBERS = 100;
    private static final List<String> UNITS =
            List.of("元", "万元", "亿元", "亿港元", "美元", "%", "pct", "bp", "万次", "百万次", "w", "亿", "分钟", "倍", "件");
    private static final List<String> NOISE = List.of("O", "l", "..", ",5", "x1", "亿亿", "%%", "--", "第", "?");

    static Stream<Arguments> drawn() {
        Random random = new Random(SEED);
        return IntStream.range(0, NUMBERS)
                .mapToObj(i -> Arguments.of(
                        new BigDecimal(random.nextLong(1_000_000_000L)).movePointLeft(random.nextInt(5)),
                        UNITS.get(random.nextInt(UNITS.size())),
                        NOISE.get(random.nextInt(NOISE.size()))));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void printedNumberIsReadBack(BigDecimal number, String unit) {
        PrintedUnit printed = PrintedUnit.parse(unit).orElseThrow();

        Quantity read = read(number.toPlainString() + unit);

        assertThat(read.number()).isEqualByComparingTo(number.multiply(printed.scale()));
        assertThat(read.step()).isEqualByComparingTo(printed.scale().movePointLeft(number.scale()));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void thousandsMarksAndSpacesChangeNothing(BigDecimal number, String unit) {
        assertThat(read("%,f".formatted(number).replaceAll("0+$", "0") + " " + unit)
                        .number())
                .isEqualByComparingTo(read(number.toPlainString() + unit).number());
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void unitInTheHeaderMeansWhatItMeansInTheCell(BigDecimal number, String unit) {
        Printed inherited = NumberGrammar.read(
                number.toPlainString(), PrintedUnit.parse(unit).orElseThrow());

        assertThat(quantity(inherited)).isEqualTo(read(number.toPlainString() + unit));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void everyMinusNegatesAndNothingElse(BigDecimal number, String unit) {
        Quantity positive = read(number.toPlainString() + unit);

        for (String minus : List.of("-", "−", "–", "- ")) {
            Quantity negative = read(minus + number.toPlainString() + unit);
            assertThat(negative.number()).isEqualByComparingTo(positive.number().negate());
            assertThat(negative.step()).isEqualByComparingTo(positive.step());
        }
        assertThat(read("(" + number.toPlainString() + unit + ")").number())
                .isEqualByComparingTo(positive.number().negate());
        assertThat(read("+" + number.toPlainString() + unit)).isEqualTo(positive);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void rangeIsItsTwoEndsWithTheScaleOfTheRightOne(BigDecimal number, String unit) {
        BigDecimal higher = number.add(BigDecimal.TEN);
        Printed range = NumberGrammar.read(number.toPlainString() + "-" + higher.toPlainString() + unit);

        assertThat(range).isInstanceOfSatisfying(Printed.Range.class, ends -> {
            assertThat(ends.low()).isEqualTo(read(number.toPlainString() + unit));
            assertThat(ends.high()).isEqualTo(read(higher.toPlainString() + unit));
        });
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void whatIsLeftOverMakesTheWholeUnreadable(BigDecimal number, String unit, String noise) {
        assertThat(NumberGrammar.read(number.toPlainString() + unit + noise)).isInstanceOf(Printed.Unreadable.class);
    }

    private static Quantity read(String printed) {
        return quantity(NumberGrammar.read(printed));
    }

    private static Quantity quantity(Printed printed) {
        assertThat(printed).isInstanceOf(Printed.Amount.class);
        Quantity quantity = ((Printed.Amount) printed).quantity();
        assertThat(quantity.unit()).isNotEqualTo(Unit.TEXT);
        return quantity;
    }
}
