package io.sectorbrief.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {

    @ParameterizedTest
    @CsvSource({
        "三国志·战路版, 三国志·战略版, another character",
        "八角笼, 八角笼中, one left out at the end",
        "角笼中, 八角笼中, one left out at the start",
        "八角角笼中, 八角笼中, one too many",
    })
    void aNameOneSlipAwayIsFound(String name, String known, String slip) {
        assertThat(new NearNames(List.of("别的名字", known)).to(name)).as(slip).containsExactly(known);
    }

    @ParameterizedTest
    @CsvSource({
        "流浪地球2, 流浪地球, a number more",
        "流浪地球2, 流浪地球3, another number",
        "流浪地球2, 流浪地球上, a number in a letter's place",
        "流浪地球, 流浪球地, two swapped",
        "八角笼中, 八角笼中, the name itself",
        "乙方, 甲方, too short",
        "八角笼里头, 八角笼中, two slips",
    })
    void whatIsMoreThanASlipIsNot(String name, String known, String why) {
        assertThat(new NearNames(List.of(known)).to(name)).as(why).isEmpty();
    }

    @Test
    void severalNamesComeInTheOrderOfTheirCharacters() {
        assertThat(new NearNames(List.of("abz", "abc", "xbd", "abc")).to("abd")).containsExactly("abc", "abz", "xbd");
    }

    /** Whoever compares every two names one character at a time finds the same. */
    @Test
    void noneIsOverlookedAmongMany() {
        var random = new Random(1);
        List<String> names = IntStream.range(0, 400)
                .mapToObj(index -> word(random))
                .distinct()
                .toList();
        var near = new NearNames(names);

        assertThat(names)
                .allSatisfy(name -> assertThat(near.to(name))
                        .containsExactlyElementsOf(names.stream()
                                .filter(other -> slips(name, other) == 1)
                                .sorted()
                                .toList()));
    }

    private static String word(Random random) {
        int length = 3 + random.nextInt(3);
        return IntStream.range(0, length)
                .mapToObj(
                        index -> "ab甲".substring(index % 2 + random.nextInt(2)).substring(0, 1))
                .reduce("", String::concat);
    }

    /** Characters put in, left out or changed, at the least. */
    private static int slips(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                least[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                Math.min(least[i - 1][j], least[i][j - 1]) + 1,
                                least[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
            }
        }
        return least[one.length()][other.length()];
    }
}
