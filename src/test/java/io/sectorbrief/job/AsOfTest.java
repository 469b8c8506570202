package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.intake.Fingerprint;
import io.sectorbrief.model.Period;
import io.sectorbrief.store.ObservationFilter;
import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoreGate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was known at a moment, told long after. */
class AsOfTest {

    private static final Instant FIRST = Instant.parse("2023-08-01T00:00:00Z");
    private static final long NIGHT = 86_400;

    @TempDir
    Path folder = Path.of("");

    private Desk desk;

    @BeforeEach
    void setUp() throws IOException {
        desk = new Desk(folder);
    }

    @Test
    void whateverHappensInLaterNightsAMomentSaysWhatItSaidThen() throws IOException {
        Random chance = new Random(20230717);
        List<Map<String, String>> known = new ArrayList<>();
        for (int night = 0; night < 9; night++) {
            desk.setClock(FIRST.plusSeconds(night * NIGHT).toString());
            happen(chance, night);
            desk.run();
            known.add(desk.ask(AsOfTest::everything));
        }

        for (int night = 0; night < known.size(); night++) {
            Instant moment = FIRST.plusSeconds(night * NIGHT);
            assertThat(asOf("at " + night, moment)).isEqualTo(known.get(night));
            assertThat(asOf("after " + night, moment.plusSeconds(NIGHT / 2))).isEqualTo(known.get(night));
        }
        assertThat(known.stream().distinct().count()).isGreaterThan(6);
        assertThat(asOf("before", FIRST.minusSeconds(1)).values()).containsOnly("");
    }

    /** New files, other bytes under known names, files gone and back, a definition changed, corrections come and go. */
    private void happen(Random chance, int night) throws IOException {
        int week = 27 + chance.nextInt(2);
        switch (night % 5) {
            case 0 -> desk.drop("w" + week + ".csv", week, 1000 + chance.nextInt(100));
            case 1 -> desk.drop("other.csv", week, 2000 + chance.nextInt(100));
            case 2 -> desk.drop("corrections.csv", "document,row,column,value\nother.csv,0,2," + (900 + night) + "\n");
            case 3 -> Files.deleteIfExists(desk.workspace.input().resolve("other.csv"));
            default -> {
                Files.deleteIfExists(desk.workspace.input().resolve("corrections.csv"));
                desk.drop("broken.csv", chance.nextBoolean() ? "" : "x");
                Path board = desk.workspace.jobs().resolve("datasets/box-office-week.yaml");
                desk.change(board, "from: 1元, to: 100亿元", "from: 1元, to: " + (900 + night) + "万元");
            }
        }
    }

    private static Map<String, String> everything(Store store) {
        Map<String, String> all = new TreeMap<>();
        all.put("observations", lines(store.observations().find(ObservationFilter.ALL)));
        all.put("findings", lines(store.findings().find(ObservationFilter.ALL)));
        all.put("corrections", lines(store.corrections().all()));
        all.put("documents", lines(store.documents().all()));
        all.put(
                "subjects",
                lines(List.copyOf(
                        store.observations().subjects("box_office_week").entrySet())));
        return all;
    }

    private static String lines(List<?> records) {
        return String.join("\n", records.stream().map(String::valueOf).toList());
    }

    private Map<String, String> asOf(String name, Instant moment) {
        try (StoreGate gate = StoreGate.enter(desk.workspace.output());
                Store store = gate.openAsOf(moment, folder.resolve("copies").resolve(name), desk.clock())) {
            return everything(store);
        }
    }

    @Test
    void aRunAsOfAPastNightMakesItsEditionsAgainByteForByteAndChangesNothing() throws IOException {
        desk.drop("w28.csv", 28, 1000);
        desk.run();
        Map<String, String> first = desk.editions();
        desk.setClock("2023-08-02T00:00:00Z");
        desk.drop("w28.csv", 28, 1300);
        desk.run();
        Map<String, String> second = desk.editions();
        desk.setClock("2023-08-03T00:00:00Z");

        Desk.Ran ran = desk.run(asOf(Instant.parse("2023-08-01T12:00:00Z")));

        assertThat(ran.published()).containsExactly("weekly-film-2023-W28 revision 1");
        Path then = desk.workspace.output().resolve("as-of/20230801T120000Z/weekly-film/2023-W28");
        for (String file : List.of("weekly-film-2023-W28.json", "weekly-film-2023-W28.xlsx", "manifest.json")) {
            assertThat(Fingerprint.sha256(then.resolve(file))).isEqualTo(first.get("weekly-film/2023-W28/" + file));
        }
        Map<String, String> now = desk.editions();
        now.keySet().removeIf(file -> file.startsWith("as-of/"));
        assertThat(now).isEqualTo(second);
        assertThat(desk.run().published()).isEmpty();
        assertThat(desk.run(asOf(Instant.parse("2023-08-01T12:00:00Z"))).published())
                .containsExactly("weekly-film-2023-W28 revision 1");
    }

    @Test
    void aMomentBeforeAnythingWasKnownIsOnlyTheOneToTakeForNow() throws IOException {
        desk.drop("w27.csv", 27, 1000);
        desk.drop("w28.csv", 28, 1100);

        assertThat(desk.run(asOf(Instant.parse("2023-07-10T00:00:00Z"))).published())
                .containsExactly("weekly-film-2023-W27 revision 1");
        assertThat(desk.workspace.output().resolve("as-of")).doesNotExist();
        assertThat(Period.parse("2023-W28").last()).isEqualTo("2023-07-16");
    }

    private static NightScope asOf(Instant moment) {
        return new NightScope(List.of(), Optional.empty(), Optional.of(moment));
    }
}
