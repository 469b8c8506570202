package io.sectorbrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sectorbrief.correction.Settled;
import io.sectorbrief.message.Catalogues;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.store.ObservationFilter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights after a person put something right. */
class CorrectionTest {

    private static final Period WEEK = Period.parse("2023-W28");
    private static final String PLACE = "document,row,column,value,who,why\n";

    @TempDir
    Path folder = Path.of("");

    private Desk desk;

    @BeforeEach
    void aPublishedWeek() throws IOException {
        desk = new Desk(folder);
        desk.drop("w28.csv", 28, 1000);
        desk.run();
    }

    @Test
    void aCorrectedCellMakesTheNextRevisionAndKeepsWhatIsPrinted() throws IOException {
        desk.drop("corrections.csv", PLACE + "w28.csv,0,周票房,1100,李娜,印刷错误\n");

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 2");
        Observation gross = gross("甲片");
        assertThat(((Quantity) gross.value()).number()).isEqualByComparingTo("11000000");
        assertThat(gross.source().raw()).isEqualTo("1000");
        assertThat(gross.status()).isEqualTo(Status.CORRECTED);
        assertThat(gross.origin()).isEqualTo(Origin.CORRECTION);
        assertThat(settled()).singleElement().satisfies(one -> {
            assertThat(one.outcome()).isEqualTo(Settled.Outcome.APPLIED);
            assertThat(one.who()).isEqualTo("李娜");
            assertThat(one.observations()).containsExactly(gross.id());
        });
        assertThat(findings()).isEmpty();
    }

    @Test
    void theSameByTheIdOfTheObservation() throws IOException {
        desk.drop("corrections.csv", "observation,value\n" + gross("甲片").id() + ",1100\n");

        desk.run();

        assertThat(((Quantity) gross("甲片").value()).number()).isEqualByComparingTo("11000000");
        desk.setClock("2023-08-02T00:00:00Z");
        assertThat(desk.run().log()).contains("understand of 0");
    }

    @Test
    void aWorkbookOfCorrectionsCountsLikeText() throws IOException {
        try (OutputStream out = Files.newOutputStream(desk.workspace.input().resolve("corrections.xlsx"));
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("更正");
            List<String> titles = List.of("文件", "行", "列", "更正", "更正人", "理由");
            List<String> line = List.of("w28.csv", "0", "2", "1100", "李娜", "");
            for (int column = 0; column < titles.size(); column++) {
                sheet.value(0, column, titles.get(column));
                sheet.value(1, column, line.get(column));
            }
        }

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 2");
        assertThat(((Quantity) gross("甲片").value()).number()).isEqualByComparingTo("11000000");
    }

    @Test
    void aLineThatIsTakenAwayUndoesIt() throws IOException {
        desk.drop("corrections.csv", PLACE + "w28.csv,0,2,1100,李娜,\n");
        desk.run();
        desk.drop("corrections.csv", PLACE);

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 3");
        assertThat(((Quantity) gross("甲片").value()).number()).isEqualByComparingTo("10000000");
        assertThat(gross("甲片").status()).isEqualTo(Status.ACCEPTED);
        assertThat(settled()).isEmpty();
    }

    @Test
    void aRowInQuarantineIsFreedByIt() throws IOException {
        String board = Files.readString(desk.workspace.input().resolve("w28.csv"));
        desk.drop("w28.csv", board.replace("丁片", "甲片"));
        desk.run();
        assertThat(desk.status().orElseThrow().quarantine()).isNotEmpty();

        desk.drop("corrections.csv", PLACE + "w28.csv,3,影片,丁片,李娜,片名误植\n");
        desk.run();

        assertThat(desk.status().orElseThrow().quarantine()).isEmpty();
        assertThat(gross("丁片").origin()).isEqualTo(Origin.CORRECTION);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aCodeThatIsPutRightFreesItsRowAndNoOther() throws IOException {
        quotes("300364.SH");
        assertThat(desk.status().orElseThrow().quarantine()).isNotEmpty();

        desk.drop("corrections.csv", PLACE + "quotes.csv,0,证券代码,300364.SZ,李娜,交易所误植\n");
        desk.run();

        assertThat(desk.status().orElseThrow().quarantine()).isEmpty();
        assertThat(findings()).isEmpty();
        assertThat(observations(ObservationFilter.of("stock_quote", WEEK)))
                .extracting(seen -> seen.code().orElseThrow() + " " + seen.metric() + " " + seen.status())
                .containsExactlyInAnyOrder(
                        "300364.SZ close CORRECTED",
                        "300364.SZ chg_week CORRECTED",
                        "300413.SZ close ACCEPTED",
                        "300413.SZ chg_week ACCEPTED");
    }

    @Test
    void aCodeThatAPersonConfirmsAsPrintedFreesItsRow() throws IOException {
        quotes("300364.SH");
        desk.drop("corrections.csv", PLACE + "quotes.csv,0,证券代码,300364.SH,李娜,原文如此\n");
        desk.run();

        assertThat(desk.status().orElseThrow().quarantine()).isEmpty();
        assertThat(findings()).isEmpty();
        assertThat(observations(ObservationFilter.of("stock_quote", WEEK)))
                .filteredOn(seen -> seen.status() == Status.CORRECTED)
                .extracting(Observation::metric)
                .containsExactlyInAnyOrder("close", "chg_week");
    }

    @Test
    void aConfirmedNameThatNoDocumentSaysIsTold() throws IOException {
        desk.drop("corrections.csv", "name,entity,kind,who\n乙片,乙片：终章,film,李娜\n已片,乙片：终章,film,李娜\n");
        desk.run();

        assertThat(allFindings())
                .filteredOn(finding -> finding.rule().equals("name_unread"))
                .singleElement()
                .extracting(Finding::message)
                .isEqualTo("corrections.csv:3: '已片' is confirmed as 乙片：终章, but no document says it;"
                        + " mend its spelling or take the line out");
    }

    @Test
    void aNumberThatIsPutRightLeavesWhatStandsBesideItAsItIs() throws IOException {
        quotes("300364.SZ");
        desk.drop("corrections.csv", PLACE + "quotes.csv,0,收盘价（元）,11.30,李娜,\n");

        desk.run();

        assertThat(observations(ObservationFilter.of("stock_quote", WEEK)))
                .filteredOn(seen -> seen.status() == Status.CORRECTED)
                .extracting(Observation::metric)
                .containsExactly("close");
    }

    private void quotes(String code) throws IOException {
        desk.drop("quotes.csv", """
                A股行情（2023-07-10 至 2023-07-14）
                证券代码,证券简称,收盘价（元）,周涨跌幅
                %s,中文在线,11.20,2.5%%
                300413.SZ,芒果超媒,32.10,-1.5%%
                """.formatted(code));
        desk.run();
    }

    @Test
    void aNumberThatAPersonConfirmsIsFreedThoughTheRuleStillFails() throws IOException {
        String board = Files.readString(desk.workspace.input().resolve("w28.csv"));
        desk.drop("w28.csv", board.replace("16%", "216%"));
        desk.run();
        assertThat(desk.status().orElseThrow().quarantine()).isNotEmpty();

        desk.drop("corrections.csv", PLACE + "w28.csv,4,票房占比,216%,李娜,原文如此\n");
        desk.run();

        assertThat(desk.status().orElseThrow().quarantine()).isEmpty();
        assertThat(allFindings())
                .filteredOn(finding -> finding.rule().equals("range"))
                .extracting(Finding::severity)
                .containsOnly(io.sectorbrief.model.Severity.WARN);
    }

    @Test
    void aLineThatPutsNothingRightIsToldWithFileAndLine() throws IOException {
        desk.drop("corrections.csv", """
                document,row,column,printed,value,who
                w28.csv,0,2,,eleven hundred,李娜
                w29.csv,0,2,,1100,李娜
                w28.csv,9,2,,1100,李娜
                w28.csv,1,2,901,950,李娜
                w28.csv,x,2,,1100,李娜
                """);

        assertThat(desk.run().published()).isEmpty();

        assertThat(findings())
                .extracting(finding -> finding.rule() + " " + finding.message().replaceAll("(:\\d+:).*", "$1"))
                .containsExactlyInAnyOrder(
                        "correction_unreadable corrections.csv:2:",
                        "correction_unmatched corrections.csv:3:",
                        "correction_unmatched corrections.csv:4:",
                        "correction_unmatched corrections.csv:5:",
                        "correction_broken corrections.csv:6:");
        assertThat(findings())
                .extracting(finding -> Catalogues.of(desk.workspace.templates(), "zh")
                        .text(finding.told().orElseThrow()))
                .contains(
                        "corrections.csv 第3行：没有文件“w29.csv”；仍以原文为准",
                        "corrections.csv 第6行：此行未能采用：行号“x”不是数字，请从0数起，与导出的表一致");
        assertThat(gross("甲片").status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void aConfirmedNameIsTheEntitysFromThenOn() throws IOException {
        desk.drop("corrections.csv", "name,entity,kind,who\n乙片,乙片：终章,film,李娜\n");

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 2");
        assertThat(gross("乙片：终章").subjectRaw()).isEqualTo("乙片");
    }

    @Test
    void aCorrectionThatLiesThereBeforeItsDocumentIsAppliedAtOnce() throws IOException {
        desk.drop("corrections.csv", PLACE + "w27.csv,0,2,1234,李娜,\n");
        desk.drop("w27.csv", 27, 900);

        desk.run();

        assertThat(observations(ObservationFilter.ALL))
                .filteredOn(seen -> seen.origin() == Origin.CORRECTION)
                .singleElement()
                .satisfies(seen -> assertThat(seen.source().raw()).isEqualTo("900"));
        assertThat(findings()).isEmpty();
    }

    @Test
    void aLineWrittenTwiceCountsOnce() throws IOException {
        String line = "w28.csv,0,2,1100,李娜,印刷错误\n";
        desk.drop("corrections.csv", PLACE + line + line);

        assertThat(desk.run().published()).containsExactly("weekly-film-2023-W28 revision 2");
        assertThat(number(gross("甲片"))).isEqualByComparingTo("11000000");
        assertThat(findings()).isEmpty();
    }

    @Test
    void ofTwoLinesForAPlaceTheLastCountsAndSwappedTheOther() throws IOException {
        desk.drop("corrections.csv", PLACE + "w28.csv,0,2,1100,李娜,\nw28.csv,0,2,1200,李娜,\n");
        desk.run();
        assertThat(number(gross("甲片"))).isEqualByComparingTo("12000000");
        assertThat(findings())
                .extracting(Finding::rule, finding -> finding.message().contains("corrections.csv:2: line 3"))
                .containsExactly(tuple("correction_unmatched", true));

        desk.drop("corrections.csv", PLACE + "w28.csv,0,2,1200,李娜,\nw28.csv,0,2,1100,李娜,\n");
        desk.run();
        assertThat(number(gross("甲片"))).isEqualByComparingTo("11000000");
    }

    @Test
    void linesThatNameOnePlaceInTwoWaysAndSayTwoThingsHoldNeither() throws IOException {
        String id = gross("甲片").id();
        desk.drop("corrections.csv", "observation,document,row,column,value\n" + id + ",,,,1100\n,w28.csv,0,2,1200\n");
        desk.run();

        assertThat(gross("甲片").status()).isEqualTo(Status.ACCEPTED);
        assertThat(findings())
                .extracting(Finding::rule)
                .containsOnly("correction_unmatched")
                .hasSize(2);
    }

    @Test
    void whatIsPrintedMayBeWrittenAsASpreadsheetWritesIt() throws IOException {
        desk.drop("corrections.csv", "document,row,column,printed,value\nw28.csv,0,2,\"1,000.00\",1100\n");
        desk.run();

        assertThat(number(gross("甲片"))).isEqualByComparingTo("11000000");
    }

    @Test
    void aNameOfAKindThatNothingIsOfIsToldWithTheNearestKind() throws IOException {
        desk.drop("corrections.csv", "name,entity,kind\n乙片,乙片：终章,flim\n");
        desk.run();

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("correction_broken");
            assertThat(finding.message()).contains("corrections.csv:2", "'flim'", "film");
        });
    }

    @Test
    void aDocumentIsFoundUnderEachOfItsNames() throws IOException {
        Files.createDirectories(desk.workspace.input().resolve("again"));
        Files.copy(
                desk.workspace.input().resolve("w28.csv"),
                desk.workspace.input().resolve("again/copy.csv"));
        desk.run();
        desk.drop("corrections.csv", PLACE + "copy.csv,0,2,1100,李娜,\nw28.csv,1,2,950,李娜,\n");
        desk.run();

        assertThat(number(gross("甲片"))).isEqualByComparingTo("11000000");
        assertThat(findings()).isEmpty();
    }

    private static BigDecimal number(Observation observation) {
        return ((Quantity) observation.value()).number();
    }

    private List<Settled> settled() {
        return desk.ask(store -> store.corrections().all());
    }

    private List<Observation> observations(ObservationFilter filter) {
        return desk.ask(store -> store.observations().find(filter));
    }

    private List<Finding> allFindings() {
        return desk.ask(store -> store.findings().find(ObservationFilter.ALL));
    }

    private List<Finding> findings() {
        return allFindings().stream()
                .filter(finding -> finding.rule().startsWith("correction_"))
                .toList();
    }

    private Observation gross(String film) {
        return observations(ObservationFilter.of("box_office_week", WEEK)).stream()
                .filter(seen -> seen.metric().equals("gross") && seen.subject().equals(film))
                .findFirst()
                .orElseThrow();
    }
}
