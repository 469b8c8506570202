package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoryRulesTest {

    private static final String VISITS = "产品 | 访问量";

    /** Six products, none of which moves by more than some per cent from one week to the next. */
    private static final String[] BEFORE = {"甲 | 1000", "乙 | 800", "丙 | 640", "丁 | 500", "戊 | 410", "己 | 300", "庚 | 205"
    };

    private static final String[] SOUND = {"甲 | 1050", "乙 | 790", "丙 | 660", "丁 | 490", "戊 | 400", "己 | 310", "庚 | 200"
    };

    @Test
    void weekThatMovesAsWeeksDoHasNoFinding() {
        assertThat(after(SOUND)).isEmpty();
    }

    @Test
    void columnTenThousandTimesItsHistoryWaitsInQuarantine() {
        String[] rows = {"甲 | 1050万", "乙 | 790万", "丙 | 660万", "丁 | 490万", "戊 | 400万", "己 | 310万", "庚 | 200万"};

        Finding finding = only(after(rows));

        assertThat(finding.rule()).isEqualTo("unit_magnitude");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).contains("10000 times more");
        assertThat(finding.source().row()).isEmpty();
        assertThat(finding.observations()).hasSize(rows.length);
    }

    @Test
    void columnAtATenthOfItsHistoryHasALostDigitInItsUnit() {
        assertThat(after("甲 | 105", "乙 | 79", "丙 | 66", "丁 | 49"))
                .extracting(Finding::rule)
                .containsExactly("unit_magnitude");
    }

    @Test
    void oneValueWithALostDigitIsAnOutlier() {
        Finding finding = only(after("甲 | 105", "乙 | 790", "丙 | 660", "丁 | 490", "戊 | 400", "己 | 310", "庚 | 200"));

        assertThat(finding.rule()).isEqualTo("outlier");
        assertThat(finding.subject()).contains("甲");
        assertThat(finding.message()).contains("'105'", "9.5 times less", "'1000' in 2023-W27");
    }

    @Test
    void oneLeapOnALargeBoardIsAnOutlier() {
        String[] before = board(value -> value);
        String[] now = board(value -> value + value % 3);
        now[60] = "产品第60 | 5";

        Finding finding = only(new Weeks()
                .with("w27.pdf", "2023-W27", VISITS, before)
                .with("w28.pdf", "2023-W28", VISITS, now)
                .findings("2023-W28"));

        assertThat(finding.rule()).isEqualTo("outlier");
        assertThat(finding.subject()).contains("产品第60");
    }

    private static String[] board(IntUnaryOperator visits) {
        return IntStream.range(0, 120)
                .mapToObj(number -> "产品第" + number + " | " + visits.applyAsInt(1000 + number))
                .toArray(String[]::new);
    }

    @Test
    void leapThatItsPrintedChangeExplainsIsNone() {
        Weeks weeks = new Weeks().with("w27.pdf", "2023-W27", VISITS, BEFORE);
        String[] rows = {
            "甲 | 9000 | 800%",
            "乙 | 790 | -1.3%",
            "丙 | 660 | 3.1%",
            "丁 | 490 | -2.0%",
            "戊 | 400 | -2.4%",
            "己 | 310 | 3.3%"
        };

        assertThat(weeks.with("w28.pdf", "2023-W28", "产品 | 访问量 | 环比", rows).findings("2023-W28"))
                .isEmpty();
    }

    @Test
    void theRightValueAfterAWrongOneIsNoOutlier() {
        String[] wrong = SOUND.clone();
        wrong[0] = "甲 | 105";
        Weeks weeks = new Weeks()
                .with("w26.pdf", "2023-W26", VISITS, BEFORE)
                .with("w27.pdf", "2023-W27", VISITS, wrong)
                .with("w28.pdf", "2023-W28", VISITS, SOUND);

        assertThat(weeks.findings("2023-W27")).extracting(Finding::rule).containsExactly("outlier");
        assertThat(weeks.findings("2023-W28")).isEmpty();
    }

    @Test
    void valueBeforeAWrongOneIsNoOutlier() {
        String[] wrong = SOUND.clone();
        wrong[0] = "甲 | 105";
        Weeks weeks =
                new Weeks().with("w27.pdf", "2023-W27", VISITS, BEFORE).with("w28.pdf", "2023-W28", VISITS, wrong);

        assertThat(weeks.findings("2023-W27")).isEmpty();
    }

    @Test
    void printedChangeIsHeldAgainstTheStoredValueBefore() {
        List<Finding> findings = under("产品 | 访问量 | 环比", "甲 | 1050 | 15.0%", "乙 | 790 | -1.3%");

        assertThat(only(findings).rule()).isEqualTo("stored_change");
        assertThat(only(findings).expected()).contains("5.0%");
        assertThat(only(findings).observations()).hasSize(2);
    }

    @Test
    void aPointThatIsADigitOffMarksTheEarlierValueTooWhereNothingBeforeItVouchesForIt() {
        Weeks first = new Weeks()
                .with("w27.pdf", "2023-W27", "产品 | 访问量 | 环比", "甲 | 100 | 3.0%", "乙 | 800 | 1.0%")
                .with("w28.pdf", "2023-W28", "产品 | 访问量 | 环比", "甲 | 1050 | 5.0%", "乙 | 790 | -1.3%");
        Weeks vouched = new Weeks()
                .with("w26.pdf", "2023-W26", "产品 | 访问量 | 环比", "甲 | 97 | 2.0%", "乙 | 792 | 1.0%")
                .with("w27.pdf", "2023-W27", "产品 | 访问量 | 环比", "甲 | 100 | 3.1%", "乙 | 800 | 1.0%")
                .with("w28.pdf", "2023-W28", "产品 | 访问量 | 环比", "甲 | 1050 | 5.0%", "乙 | 790 | -1.3%");

        assertThat(of("stored_change", first.findings("2023-W28")).observations())
                .hasSize(3);
        assertThat(of("stored_change", vouched.findings("2023-W28")).observations())
                .hasSize(2);
    }

    @Test
    void changeSinceLastWeekThatIsCalledOneSinceLastYearIsTold() {
        List<Finding> findings = under("产品 | 访问量 | 同比", "甲 | 1050 | 5.0%", "乙 | 790 | 31.3%");

        assertThat(only(findings).rule()).isEqualTo("stored_change");
        assertThat(only(findings).message()).contains("'5.0%', which is the change since 2023-W27");
    }

    @Test
    void whatAMetricIsOfAnotherHardlyMoves() {
        Weeks weeks = new Weeks()
                .with("w27.pdf", "2023-W27", "产品 | 访问量 | 人均", "甲 | 1000 | 2.00", "乙 | 800 | 4.00")
                .with("w28.pdf", "2023-W28", "产品 | 访问量 | 人均", "甲 | 1150 | 2.30", "乙 | 980 | 4.45");

        assertThat(only(weeks.findings("2023-W28")).rule()).isEqualTo("stored_ratio");
        assertThat(only(weeks.findings("2023-W28")).subject()).contains("乙");
        assertThat(only(weeks.findings("2023-W28")).observations()).hasSize(2);
    }

    @Test
    void printedMoveIsHeldAgainstTheStoredPlaces() {
        Weeks weeks = new Weeks()
                .with("w27.pdf", "2023-W27", "排名 | 产品", "1 | 甲", "2 | 乙", "3 | 丙")
                .with("w28.pdf", "2023-W28", "排名 | 产品 | 变化", "1 | 乙 | ▲1", "2 | 甲 | ▲1", "3 | 丙 | 新进", "4 | 丁 | 新进");

        assertThat(weeks.findings("2023-W28"))
                .extracting(Finding::rule, finding -> finding.subject().orElse(""))
                .containsExactly(tuple("stored_rank_move", "甲"), tuple("stored_rank_move", "丙"));
    }

    @Test
    void whatOnlyAddsUpNeverFalls() {
        Weeks weeks = new Weeks()
                .with("w27.pdf", "2023-W27", "产品 | 天数", "甲 | 30", "乙 | 12")
                .with("w28.pdf", "2023-W28", "产品 | 天数", "甲 | 37", "乙 | 9");

        assertThat(only(weeks.findings("2023-W28")).rule()).isEqualTo("never_falls");
        assertThat(only(weeks.findings("2023-W28")).subject()).contains("乙");
    }

    @Test
    void tableOfTheWeekBeforeUnderANewDateIsTold() {
        assertThat(only(after(BEFORE)).rule()).isEqualTo("same_as_before");
        assertThat(only(after(BEFORE)).observations()).hasSize(BEFORE.length);
    }

    @Test
    void nameOneSlipFromAMissingOneIsTold() {
        Weeks weeks = new Weeks()
                .with("w27.pdf", "2023-W27", VISITS, "三国志战略版 | 500", "和平精英 | 400")
                .with("w28.pdf", "2023-W28", VISITS, "三国志战路版 | 510", "和平精英 | 405");

        assertThat(only(weeks.findings("2023-W28")).rule()).isEqualTo("near_past_name");
        assertThat(only(weeks.findings("2023-W28")).expected()).contains("三国志战略版");
    }

    @Test
    void whereTheWeeksJustBeforeKnowAllNamesAndNumbersThoseFurtherBackAreNotRead() {
        Weeks weeks = new Weeks();
        IntStream.rangeClosed(20, 28)
                .forEach(week -> weeks.with(
                        "w" + week + ".pdf",
                        "2023-W" + week,
                        VISITS,
                        Arrays.stream(BEFORE).map(row -> row + week).toArray(String[]::new)));

        assertThat(weeks.findings("2023-W28")).isEmpty();
        assertThat(weeks.asked()).contains(Period.parse("2023-W27")).doesNotContain(Period.parse("2023-W23"));
    }

    @Test
    void nameOneSlipFromOneOfManyWeeksBackIsTold() {
        Weeks weeks = new Weeks()
                .with("w22.pdf", "2023-W22", VISITS, "三国志战略版 | 500", "和平精英 | 400")
                .with("w27.pdf", "2023-W27", VISITS, "和平精英 | 405")
                .with("w28.pdf", "2023-W28", VISITS, "三国志战路版 | 510", "和平精英 | 405");

        assertThat(weeks.findings("2023-W28"))
                .filteredOn(finding -> finding.rule().equals("near_past_name"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).contains("三国志战略版"));
    }

    @Test
    void nameOneSlipFromOneThatIsStillThereIsAnother() {
        Weeks weeks = new Weeks()
                .with("w27.pdf", "2023-W27", VISITS, "中信出版 | 500")
                .with("w28.pdf", "2023-W28", VISITS, "中国出版 | 510", "中信出版 | 505");

        assertThat(weeks.findings("2023-W28")).isEmpty();
    }

    @Test
    void codeAndNameThatPartAreTold() {
        Weeks weeks = new Weeks()
                .with("w27.pdf", "2023-W27", "代码 | 产品 | 访问量", "300364.SZ | 中文 | 500", "603000.SH | 人民 | 400")
                .with("w28.pdf", "2023-W28", "代码 | 产品 | 访问量", "300365.SZ | 中文 | 510", "603000.SH | 人民 | 405");

        assertThat(only(weeks.findings("2023-W28")).rule()).isEqualTo("code_changed");
        assertThat(only(weeks.findings("2023-W28")).expected()).contains("300364.SZ 中文");
    }

    private static List<Finding> after(String... rows) {
        return under(VISITS, rows);
    }

    private static List<Finding> under(String header, String... rows) {
        return new Weeks()
                .with("w27.pdf", "2023-W27", VISITS, BEFORE)
                .with("w28.pdf", "2023-W28", header, rows)
                .findings("2023-W28");
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static Finding of(String rule, List<Finding> findings) {
        return only(findings.stream().filter(one -> one.rule().equals(rule)).toList());
    }
}
