package io.sectorbrief.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sectorbrief.analysis.Figures;
import io.sectorbrief.brief.BriefDefinition;
import io.sectorbrief.brief.BriefDefinition.Appendix;
import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.Language;
import io.sectorbrief.brief.Remarks;
import io.sectorbrief.brief.Titles;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    private static final Map<String, String> RUN = Map.of("businessDate", "2030-03-11");

    @TempDir
    Path output;

    @Test
    void anEditionIsPutUpWithItsManifestAndLatestPointsToTheNewestPeriod() throws IOException {
        put(new Publisher(output), edition("2030-W10", 1), "ten");
        put(new Publisher(output), edition("2030-W09", 1), "nine");

        assertThat(output.resolve("weekly/2030-W10/weekly-2030-W10.json")).hasContent("ten");
        assertThat(Files.readString(output.resolve("weekly/2030-W10/manifest.json")))
                .contains("\"revision\" : 1", "\"businessDate\" : \"2030-03-11\"");
        assertThat(Files.readSymbolicLink(output.resolve("weekly/latest"))).isEqualTo(Path.of("2030-W10"));
        assertThat(output.resolve(".staging")).isEmptyDirectory();
    }

    @Test
    void aReplacedRevisionIsKeptBesideTheNewOne() throws IOException {
        put(new Publisher(output), edition("2030-W10", 1), "first");
        put(new Publisher(output), edition("2030-W10", 2), "second");

        assertThat(output.resolve("weekly/2030-W10/weekly-2030-W10.json")).hasContent("second");
        assertThat(output.resolve("weekly/.revisions/2030-W10-r1/weekly-2030-W10.json"))
                .hasContent("first");
    }

    @Test
    void publishingTheSameAgainChangesNoByte() throws IOException {
        put(new Publisher(output), edition("2030-W10", 1), "ten");
        Map<String, String> before = tree();

        put(new Publisher(output), edition("2030-W10", 1), "ten");

        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void anEditionThatIsNotSealedIsNotPublished() throws IOException {
        var publisher = new Publisher(output);
        publisher.stage(edition("2030-W10", 1));

        assertThatThrownBy(() -> publisher.publish(edition("2030-W10", 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("weekly-2030-W10 revision 1 is not sealed");
    }

    @Test
    void whereverTheNightIsCutTheNextOneLeavesWhatAnUndisturbedNightLeaves() throws IOException {
        twoRevisions(new Publisher(output));
        Map<String, String> undisturbed = tree();

        int cut = 0;
        boolean cutShort = true;
        while (cutShort) {
            new Disk.Real().delete(output);
            Files.createDirectories(output);
            cutShort = runUntil(cut);
            assertThat(whole()).as("after cut %d", cut).isTrue();
            var next = new Publisher(output);
            next.recover((brief, period) -> 0);
            twoRevisions(next);
            assertThat(tree()).as("after cut %d and another night", cut).isEqualTo(undisturbed);
            cut++;
        }
        assertThat(cut).isGreaterThan(15);
    }

    @Test
    void whatACrashLeftBetweenTwoRevisionsIsPutBackAtStartUp() throws IOException {
        put(new Publisher(output), edition("2030-W10", 1), "first");
        Files.createDirectories(output.resolve("weekly/.revisions"));
        Files.move(output.resolve("weekly/2030-W10"), output.resolve("weekly/.revisions/2030-W10-r1"));

        new Publisher(output).recover((brief, period) -> 1);

        assertThat(output.resolve("weekly/2030-W10/weekly-2030-W10.json")).hasContent("first");
    }

    @Test
    void nothingOlderThanWhatReadersLastHadIsPutBack() throws IOException {
        put(new Publisher(output), edition("2030-W10", 1), "first");
        put(new Publisher(output), edition("2030-W10", 2), "second");
        new Disk.Real().delete(output.resolve("weekly/2030-W10"));

        new Publisher(output).recover((brief, period) -> 2);

        assertThat(output.resolve("weekly/2030-W10")).doesNotExist();
        assertThat(output.resolve("weekly/.revisions/2030-W10-r1")).isDirectory();
    }

    @Test
    void anEditionOfWhichAFileIsMissingOrCutIsTorn() throws IOException {
        var publisher = new Publisher(output);
        put(publisher, edition("2030-W10", 1), "ten");
        Path file = output.resolve("weekly/2030-W10/weekly-2030-W10.json");
        Period week = Period.parse("2030-W10");
        assertThat(publisher.onShelf("weekly", week)).map(OnShelf::state).contains(OnShelf.State.WHOLE);

        Files.writeString(file, "te");
        assertThat(publisher.onShelf("weekly", week)).map(OnShelf::state).contains(OnShelf.State.TORN);

        Files.delete(file);
        assertThat(publisher.onShelf("weekly", week)).map(OnShelf::state).contains(OnShelf.State.TORN);
    }

    private boolean runUntil(int cut) throws IOException {
        try {
            twoRevisions(new Publisher(output, new FailingDisk(cut)));
            return false;
        } catch (PowerCut e) {
            return true;
        }
    }

    /** The first revision is only made where none is up, as the job does it. */
    private void twoRevisions(Publisher publisher) throws IOException {
        Path place = output.resolve("weekly/2030-W10");
        if (Manifest.revision(place) == 0) {
            put(publisher, edition("2030-W10", 1), "first");
        }
        put(publisher, edition("2030-W10", 2), "second");
    }

    /** What is up has every file its manifest names. */
    private boolean whole() throws IOException {
        Path place = output.resolve("weekly/2030-W10");
        if (!Files.exists(place)) {
            return true;
        }
        String text = Files.readString(place.resolve("weekly-2030-W10.json"));
        return text.equals(Manifest.revision(place) == 1 ? "first" : "second");
    }

    private static void put(Publisher publisher, Edition edition, String text) throws IOException {
        Path staged = publisher.stage(edition);
        Files.writeString(staged.resolve(edition.stem() + ".json"), text);
        publisher.seal(model(edition), RUN);
        publisher.publish(edition);
    }

    private static Edition edition(String period, int revision) {
        return new Edition("weekly", Period.parse(period), revision);
    }

    private static BriefModel model(Edition edition) {
        var definition = new BriefDefinition(
                "weekly",
                "周报",
                PeriodKind.WEEK,
                ZoneOffset.UTC,
                "0 0 6 * * MON",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Language.ZH,
                Appendix.SHOWN);
        return new BriefModel(
                edition,
                definition,
                List.of(),
                Figures.of(List.of()),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Titles.NONE,
                Remarks.NONE);
    }

    private Map<String, String> tree() throws IOException {
        var tree = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path path : all.toList()) {
                String name = output.relativize(path).toString();
                if (Files.isSymbolicLink(path)) {
                    tree.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isRegularFile(path)) {
                    tree.put(name, Files.readString(path));
                }
            }
        }
        return tree;
    }
}
