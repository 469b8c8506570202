package io.sectorbrief.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.model.Refusal.Cause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Spreadsheets that hold more than anybody reads, or that unfold to it. */
class HostileSheetsTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> endlessTexts() {
        return Stream.of(
                arguments("columns", "名称,值\n" + ",".repeat(20_000) + "\n", "Line 2 is more than a sheet can hold"),
                arguments("a cell", "名称,值\n" + "x".repeat(40_000) + ",1\n", "Line 2 is more than a sheet can hold"),
                arguments("lines", "名称,值\n" + "\n".repeat(1 << 20) + "甲,1\n", "is more than a sheet can hold"),
                arguments("cells", "名称,值\n" + "甲,1\n".repeat(250_000), "more than 500000 filled cells"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endlessTexts")
    void aTextWithMoreThanASheetCanHoldIsRefused(String name, String text, String reason) throws IOException {
        Path file = Files.write(folder.resolve("endless.csv"), text.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(new SheetReader(DocumentKind.CSV).read(file)).cause())
                .isEqualTo(Cause.TOO_LARGE);
        assertThat(refusal(new SheetReader(DocumentKind.CSV).read(file)).reason())
                .as(name)
                .contains(reason);
    }

    @Test
    void quotesThatAreNeverClosedTakeNoLongerThanTheirText() throws IOException {
        Path file = Files.writeString(folder.resolve("quotes.csv"), "名称,值\n" + "\"甲,1\n".repeat(100_000));

        Extraction read = (Extraction) new SheetReader(DocumentKind.CSV).read(file);

        assertThat(read.exhibits().get(0).rows()).hasSize(100_000);
        assertThat(read.exhibits().get(0).doubts()).hasSize(1);
    }

    /** Each entity is ten of the one before it: a billion words in a few lines. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void entitiesAreNotUnfolded(String part) throws IOException {
        Path file = book();
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
        }
        ZippedParts.edit(
                file,
                part,
                xml -> xml.replaceFirst("(<(worksheet|sst|workbook)[ >])", entities + "]>$1")
                        .replaceFirst("<t>[^<]*</t>", "<t>&e9;</t>")
                        .replaceFirst("<v>[^<]*</v>", "<v>&e9;</v>")
                        .replaceFirst("name=\"榜单\"", "name=\"&e9;\""));

        assertThat(refusal(new SheetReader(DocumentKind.XLSX).read(file)).cause())
                .isEqualTo(Cause.BROKEN);
    }

    static List<String> parts() {
        return List.of("xl/worksheets/", "xl/sharedStrings", "xl/workbook.xml");
    }

    @Test
    void aFormulaOfAMegabyteIsPassedOver() throws IOException {
        Path file = book();
        ZippedParts.edit(file, "xl/worksheets/", xml -> xml.replaceFirst("<v>", "<f>" + formula() + "</f><v>"));

        Extraction read = (Extraction) new SheetReader(DocumentKind.XLSX).read(file);

        assertThat(read.exhibits().get(0).dataRows().get(0).cells().get(1).text())
                .isEqualTo("10");
    }

    @Test
    void aLabelOverThousandsOfColumnsIsSpreadOverThemAtOnce() throws IOException {
        String names = "甲,".repeat(8_000) + "甲\n";
        String text = "组" + ",".repeat(8_000) + "\n" + names + "1,".repeat(8_000) + "1\n";
        Path file = Files.writeString(folder.resolve("wide.csv"), text);

        Extraction read = (Extraction) new SheetReader(DocumentKind.CSV).read(file);

        assertThat(read.exhibits().get(0).columns()).hasSize(8_001);
    }

    /** Of random terms, for one that packs too well is taken for a bomb. */
    private static String formula() {
        StringBuilder formula = new StringBuilder("0");
        new SplittableRandom(7)
                .ints(200_000, 1, 1 << 20)
                .forEach(row -> formula.append("+A").append(row));
        return formula.toString();
    }

    private Path book() throws IOException {
        Layout layout = new Layout(
                "hostile",
                Map.of("sheet", "榜单", "cells", List.of(List.of("名称", "值"), List.of("甲", 10), List.of("乙", 20))));
        return WorkbookWriter.xlsx(layout, folder.resolve("hostile.xlsx"));
    }

    private static Refusal refusal(Reading reading) {
        assertThat(reading).isInstanceOf(Refusal.class);
        return (Refusal) reading;
    }
}
