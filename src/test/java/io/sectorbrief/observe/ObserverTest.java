package io.sectorbrief.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.definition.YamlFile;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Value;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.normalise.KnownName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the tables under {@code observe/} with the shipped definitions; all their figures are made up. */
class ObserverTest {

    private final Datasets datasets = Datasets.load(Path.of("jobs")).orThrow();
    private final Entities entities = Entities.load(Path.of("jobs/entities")).orThrow();
    private final Observer observer = new Observer(datasets, entities);

    static Stream<TableFixture> tables() {
        return YamlFile.readAll(
                        Path.of("src/test/resources/observe"),
                        map -> map.maps("tables").stream()
                                .map(TableFixture::read)
                                .toList())
                .orThrow()
                .stream()
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void aTableSaysWhatTheSpecificationSays(TableFixture table) {
        Observed observed = observer.observe(table.document(), table.extraction());

        assertThat(observed.observations().stream().map(ObserverTest::line))
                .containsExactlyInAnyOrderElementsOf(table.observations());
        assertThat(observed.findings().stream().map(ObserverTest::line))
                .containsExactlyInAnyOrderElementsOf(table.findings());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void readTwiceTheSameIdsComeOutAndNoneTwice(TableFixture table) {
        List<String> first = ids(observer.observe(table.document(), table.extraction()));
        List<String> second = ids(new Observer(datasets, entities).observe(table.document(), table.extraction()));

        assertThat(second).isEqualTo(first).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void marksOfFootnotesChangeNothing(TableFixture table) {
        Observed observed = observer.observe(table.document(), Marked.withMarks(table.extraction()));

        assertThat(observed.observations().stream().map(ObserverTest::line))
                .containsExactlyInAnyOrderElementsOf(table.observations());
    }

    @Test
    void anAliasLearntLaterChangesTheSubjectButNotTheId() {
        TableFixture table = tables().filter(fixture -> fixture.about().startsWith("films two up"))
                .findFirst()
                .orElseThrow();
        var alias = new KnownName("film", "远山的呼唤", "远山", Optional.empty(), Optional.empty());
        Observation before = observer.observe(table.document(), table.extraction())
                .observations()
                .get(0);
        Observation after = new Observer(datasets, new Entities(List.of(alias)))
                .observe(table.document(), table.extraction())
                .observations()
                .get(0);

        assertThat(before.subject()).isEqualTo("远山");
        assertThat(after.subject()).isEqualTo("远山的呼唤");
        assertThat(after.subjectRaw()).isEqualTo("远山");
        assertThat(after.id()).isEqualTo(before.id());
    }

    private static List<String> ids(Observed observed) {
        return observed.observations().stream().map(Observation::id).toList();
    }

    private static String line(Observation seen) {
        String code = seen.code().map(text -> " " + text).orElse("");
        String scope = seen.scope().map(text -> " " + text).orElse("");
        String covered = seen.covered().map(days -> " (" + days + ")").orElse("");
        return seen.dataset() + scope + " " + seen.subject() + code + " " + seen.metric() + " " + seen.period()
                + covered + " = " + value(seen.value())
                + (seen.status() == Status.ACCEPTED ? "" : " " + seen.status().token());
    }

    private static String value(Value value) {
        if (value instanceof Value.Quantity quantity) {
            String qualifier = quantity.qualifier() == Qualifier.EQ
                    ? ""
                    : quantity.qualifier().token() + " ";
            return qualifier + quantity.number().toPlainString() + " "
                    + quantity.unit().token();
        }
        return ((Value.Text) value).text() + " " + value.unit().token();
    }

    private static String line(Finding finding) {
        String row = finding.source().row().map(index -> " row " + index).orElse("");
        String column =
                finding.source().column().map(index -> " column " + index).orElse("");
        String lost = finding.severity() == Severity.ERROR
                        && finding.source().row().isPresent()
                        && finding.observations().isEmpty()
                ? finding.printed().map(text -> ": " + text).orElse("")
                : "";
        return finding.severity().token() + " " + finding.rule() + row + column + lost;
    }
}
