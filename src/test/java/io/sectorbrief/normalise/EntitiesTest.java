package io.sectorbrief.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.model.DateRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesTest {

    private static final LocalDate DAY = LocalDate.parse("2023-07-09");

    private final Entities entities = new Entities(List.of(
            always("film", "流浪地球", "流浪地球"),
            always("film", "哪吒之魔童闹海", "哪吒2"),
            always("game", "三国志·战略版", "三国志·战略版"),
            always("game", "地下城与勇士：起源", "DNF手游"),
            new KnownName(
                    "seller",
                    "蛋蛋",
                    "蛋蛋-周六晚开应清仓季",
                    Optional.of("灰豚"),
                    Optional.of(new DateRange(LocalDate.parse("2023-07-01"), LocalDate.parse("2023-07-31"))))));

    @ParameterizedTest
    @CsvSource({
        "film, 流浪 地球, 流浪地球, EXACT",
        "film, 哪吒2, 哪吒之魔童闹海, ALIAS",
        "game, dnf手游, 地下城与勇士：起源, ALIAS",
        "film, 流浪地球2, 流浪地球2, UNKNOWN",
        "game, 三国志·战路版, 三国志·战路版, UNKNOWN",
    })
    void nameIsFoundByEqualityAfterFoldingAndByNothingElse(String kind, String raw, String canonical, String how) {
        Resolved resolved = entities.resolve(kind, raw, "", DAY);

        assertThat(resolved.canonical()).isEqualTo(canonical);
        assertThat(resolved.how()).hasToString(how);
    }

    @ParameterizedTest
    @CsvSource({
        "无名片(第二季), 无名片（第二季）",
        "无名片 （第二季）, 无名片（第二季）",
        "《无名片:归 来》, 无名片：归来",
        "ＡＢ无名１号, AB无名1号",
        "Nameless  Land 无名地, Nameless  Land无名地",
        "Nameless Land (2), Nameless Land (2)",
        "无名，无姓, 无名，无姓",
        "无名片 （第二季）², 无名片（第二季）",
        "《无名片》¹, 无名片",
        "'Nameless³ Land⁽ᵃ⁾', Nameless Land",
    })
    void unknownNameIsOneSubjectInWhateverWidthItIsPrinted(String raw, String subject) {
        assertThat(entities.resolve("film", raw, "", DAY)).isEqualTo(new Resolved(subject, Resolved.How.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "刘媛媛 15号早9点创业八周年庆典!, 刘媛媛",
        "蛋蛋-周六晚开应清仓季, 蛋蛋",
        "蛋蛋　今晚7点, 蛋蛋",
        "蛋蛋每天12点, 蛋蛋",
        "蛋蛋 3号直播间, 蛋蛋3号直播间",
        "东方甄选 美好生活, 东方甄选美好生活",
        "东方甄选美好生活, 东方甄选美好生活",
        "徐建 14号爆品狂欢节, 徐建14号爆品狂欢节",
    })
    void aCampaignBehindAKnownNameIsNoPartOfIt(String raw, String canonical, @TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("sellers.yaml"),
                "kind: seller\ncampaigns: [周年, 周六, 今晚, 每天]\nnames:\n  - {name: 刘媛媛}\n  - {name: 蛋蛋}\n  - {name: 东方甄选}\n");

        assertThat(Entities.load(folder).value().resolve("seller", raw, "", DAY).canonical())
                .isEqualTo(canonical);
    }

    @Test
    void campaignNameCountsForItsSourceAndItsDaysAlone() {
        assertThat(entities.resolve("seller", "蛋蛋-周六晚开应清仓季", "灰豚数据", DAY).canonical())
                .isEqualTo("蛋蛋");
        assertThat(entities.resolve("seller", "蛋蛋-周六晚开应清仓季", "别家", DAY).how()).isEqualTo(Resolved.How.UNKNOWN);
        assertThat(entities.resolve("seller", "蛋蛋-周六晚开应清仓季", "灰豚数据", DAY.plusYears(1))
                        .how())
                .isEqualTo(Resolved.How.UNKNOWN);
    }

    @Test
    void registryIsReadFromFilesAndSaysWhatIsWrongInThem(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("films.yaml"), """
                kind: film
                names:
                  - name: 哪吒之魔童闹海
                    also: [哪吒2]
                    once:
                      - {name: 魔童闹海, from: 2025-02-01, to: 2025-01-01}
                """);

        var loaded = Entities.load(folder);

        assertThat(loaded.value().resolve("film", "哪吒2", "", DAY).canonical()).isEqualTo("哪吒之魔童闹海");
        assertThat(loaded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().line()).isEqualTo(6);
            assertThat(problem.what()).contains("'to' is before 'from'");
        });
    }

    private static KnownName always(String kind, String canonical, String spelling) {
        return new KnownName(kind, canonical, spelling, Optional.empty(), Optional.empty());
    }
}
