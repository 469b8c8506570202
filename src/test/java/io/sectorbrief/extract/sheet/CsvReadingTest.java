package io.sectorbrief.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.sectorbrief.model.Cell;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.model.Refusal.Cause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static final String TEXT = "日期,应用,变化\r\n2023-07-10,甲游戏,+1\r\n2023-07-10,乙游戏,-\r\n";
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @TempDir
    Path folder = Path.of("");

    static Stream<Arguments> encodings() {
        byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                arguments("UTF-8", utf8),
                arguments("UTF-8 with a mark", joined(UTF8_MARK, utf8)),
                arguments("UTF-8 with two marks", joined(UTF8_MARK, joined(UTF8_MARK, utf8))),
                arguments("GB18030", TEXT.getBytes(Charset.forName("GB18030"))),
                arguments("UTF-16 with a mark", TEXT.getBytes(StandardCharsets.UTF_16)),
                arguments("UTF-16LE with a mark", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)),
                arguments("UTF-16LE", TEXT.getBytes(StandardCharsets.UTF_16LE)),
                arguments("UTF-16BE", TEXT.getBytes(StandardCharsets.UTF_16BE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void everyUsualEncodingReadsAlike(String name, byte[] bytes) throws IOException {
        Exhibit exhibit = only(read("榜单.csv", bytes));

        assertThat(exhibit.caption()).as(name).isEqualTo("榜单");
        assertThat(exhibit.sheet()).contains("榜单");
        assertThat(exhibit.columns()).containsExactly(List.of("日期"), List.of("应用"), List.of("变化"));
        assertThat(rows(exhibit))
                .containsExactly(List.of("2023-07-10", "甲游戏", "+1"), List.of("2023-07-10", "乙游戏", "-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void everyUsualDelimiterIsFound(String delimiter) throws IOException {
        String text = TEXT.replace(",", delimiter).replace("甲游戏", "\"甲" + delimiter + "游戏\"");

        assertThat(rows(only(read("榜单.csv", text.getBytes(StandardCharsets.UTF_8))))
                        .get(0))
                .containsExactly("2023-07-10", "甲" + delimiter.replace('\t', ' ') + "游戏", "+1");
    }

    @Test
    void decimalCommasDoNotPassForDelimiters() throws IOException {
        String text = "名称\t值\n甲\t1,234\n乙\t2,345\n";

        assertThat(rows(only(read("a.csv", text.getBytes(StandardCharsets.UTF_8)))))
                .containsExactly(List.of("甲", "1,234"), List.of("乙", "2,345"));
    }

    @Test
    void whatExportsDoForExcelIsUndone() throws IOException {
        String text = "sep=;\n代码;名称;值\n=\"0136\";\t甲 ;1\n\"0137\";\"乙\n公司\";2\n";
        Exhibit exhibit = only(read("a.csv", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(rows(exhibit)).containsExactly(List.of("0136", "甲", "1"), List.of("0137", "乙 公司", "2"));
        assertThat(exhibit.rows().get(1).page()).isEqualTo(4);
    }

    @Test
    void shortAndLongLinesKeepTheirColumns() throws IOException {
        String text = "名称,值,备注\n甲,1\n乙,2,好,多\n";

        assertThat(rows(only(read("a.csv", text.getBytes(StandardCharsets.UTF_8)))))
                .containsExactly(List.of("甲", "1", "", ""), List.of("乙", "2", "好", "多"));
    }

    static Stream<Arguments> oddFiles() {
        List<List<String>> plain = List.of(List.of("甲", "1"), List.of("乙", "2"));
        List<List<String>> thousands = List.of(List.of("甲", "1,234"), List.of("乙", "2,345"));
        return Stream.of(
                arguments("line ends of an old Mac", "名称,值\r甲,1\r乙,2\r", plain),
                arguments("line ends of several systems", "名称,值\n甲,1\r\n乙,2", plain),
                arguments("blank lines between the rows", "\n\n名称,值\n\n甲,1\n\n乙,2\n\n", plain),
                arguments("lines of nothing but delimiters", ",,\n名称,值,\n,,\n甲,1,\n乙,2,\n,,\n", plain),
                arguments("blanks around delimiters", "名称 | 值\n甲 | 1\n乙 | 2\n", plain),
                arguments("quotes around everything", "\"名称\";\"值\"\n\"甲\";\"1\"\n\"乙\";\"2\"\n", plain),
                arguments("apostrophes before numbers", "名称,值\n甲,'1\n乙,'2\n", plain),
                arguments("semicolons, and commas in numbers", "名称;值\n甲;1,234\n乙;2,345\n", thousands),
                arguments("a title with commas over tabs", "榜单,某平台,2023\n名称\t值\n甲\t1\n乙\t2\n", plain),
                arguments("titles without delimiters", "某榜单\n导出时间：2023-07-17\n名称,值\n甲,1\n乙,2\n", plain));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddFiles")
    void oddFilesReadLikePlainOnes(String name, String text, List<List<String>> rows) throws IOException {
        Exhibit exhibit = only(read("a.csv", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(exhibit.columns()).as(name).containsExactly(List.of("名称"), List.of("值"));
        assertThat(rows(exhibit)).isEqualTo(rows);
    }

    @Test
    void quotesMayHoldQuotesDelimitersAndLines() throws IOException {
        String text = "名称,值\n\"甲\"\"之\"\"名,\r\n二\",1\n乙,2\n";

        assertThat(rows(only(read("a.csv", text.getBytes(StandardCharsets.UTF_8)))))
                .containsExactly(List.of("甲\"之\"名, 二", "1"), List.of("乙", "2"));
    }

    @Test
    void strayZeroByteMakesNoUtf16OfAFile() throws IOException {
        String text = "名称,值\n甲,1\n乙\0,2\n丙,3\n丁,4\n";

        assertThat(rows(only(read("a.csv", text.getBytes(StandardCharsets.UTF_8)))))
                .contains(List.of("甲", "1"), List.of("丁", "4"));
    }

    @Test
    void textInNoKnownEncodingIsRefused() throws IOException {
        Reading reading = read("a.csv", new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n', 'b', ',', 'c'});

        assertThat(((Refusal) reading).cause()).isEqualTo(Cause.BROKEN);
        assertThat(((Refusal) reading).reason()).contains("UTF-8");
    }

    static Stream<Arguments> oddQuotes() {
        return Stream.of(
                arguments("single quotes", "名称,值\n'甲,二',1\n'乙''名',2\n'丙\n三',3\n", List.of("甲,二", "乙'名", "丙 三")),
                arguments("backslashes before quotes", "\"名称\",\"值\"\n\"甲\\\"二\\\"\",\"1\"\n", List.of("甲\"二\"")),
                arguments("quotes within a field", "名称,值\n甲5\" 屏,1\n\"乙\"二\"名\",2\n", List.of("甲5\" 屏", "乙\"二\"名")),
                arguments("an apostrophe that is none", "名称,值\n'Tis,1\nIt's,2\n", List.of("'Tis", "It's")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddQuotes")
    void oddQuotesAreUndone(String name, String text, List<String> names) throws IOException {
        Exhibit exhibit = only(read("a.csv", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(rows(exhibit)).extracting(row -> row.get(0)).as(name).isEqualTo(names);
    }

    @Test
    void anOpenQuoteSwallowsNothingAndIsADoubt() throws IOException {
        String text = "名称,值,注\n甲,1,\"未闭合\n乙,2,\n丙,3,\"好\"\n";
        Reading reading = read("a.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThat(rows(only(reading)))
                .containsExactly(List.of("甲", "1", "\"未闭合"), List.of("乙", "2", ""), List.of("丙", "3", "好"));
        assertThat(only(reading).doubts()).containsExactly("a quote is never closed in line 2");
        assertThat(rules(reading)).containsExactly("warn exhibit_in_doubt");
    }

    @Test
    void anyNumberOfOpenQuotesLeavesTheOthersClosed() throws IOException {
        String text =
                "名称,说明,值\n" + "甲,\"未闭合,1\n".repeat(300) + "乙,\"首,尾\",2\n" + "\"丙,未闭合,3\n".repeat(300) + "丁,\"首,尾\",4\n";
        List<List<String>> rows = rows(only(read("a.csv", text.getBytes(StandardCharsets.UTF_8))));

        assertThat(rows).hasSize(602);
        assertThat(rows.get(300)).containsExactly("乙", "首,尾", "2");
        assertThat(rows.get(601)).containsExactly("丁", "首,尾", "4");
    }

    @Test
    void quotesThatAreLookedForInVainTooOftenAreDoubtedEachOne() throws IOException {
        String text = "名称,值\n" + "\"甲,".repeat(200) + "\n\"乙,二\",2\n";
        Reading reading = read("a.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThat(only(reading).doubts()).contains("a quote is never closed in line 3");
    }

    @Test
    void linesWithAnotherNumberOfFieldsAreADoubt() throws IOException {
        Reading reading = read("a.csv", "名称,值,注\n甲,1,好\n乙,2\n丙,3,\n".getBytes(StandardCharsets.UTF_8));

        assertThat(only(reading).doubts())
                .containsExactly("line 3 has another number of fields than the 3 of the others");
        assertThat(rules(reading)).containsExactly("warn exhibit_in_doubt");
    }

    @Test
    void aBrokenByteCostsItsCharacterAndIsADoubt() throws IOException {
        byte[] bytes = "日期,应用,变化\n2023-07-10,甲游戏,+1\n2023-07-10,乙游戏,-\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("2023") + 12] = ' ';
        Reading reading = read("a.csv", bytes);

        assertThat(rows(only(reading)).get(0)).containsExactly("2023-07-10", "甲游戏", "+1");
        assertThat(only(reading).doubts()).containsExactly("characters could not be read in row 3");
        assertThat(rules(reading)).containsExactly("warn exhibit_in_doubt");
    }

    static Stream<Arguments> guessedEncodings() {
        return Stream.of(
                arguments("Big5-HKSCS", "名稱,數值\n遊戲聯盟,1\n臺灣影視,2\n", "遊戲聯盟"),
                arguments("windows-1252", "Name,Value\nCafé Été,1\nNaïve £5,2\n", "Café Été"),
                arguments("GB18030", "名,值\n甲,1\n乙,2\n", "甲"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guessedEncodings")
    void anEncodingThatNothingTellsIsGuessedAndTold(String encoding, String text, String first) throws IOException {
        Reading reading = read("a.csv", text.getBytes(Charset.forName(encoding)));

        assertThat(rows(only(reading)).get(0)).containsExactly(first, "1");
        assertThat(rules(reading)).containsExactly("info encoding_guessed");
    }

    @ParameterizedTest
    @CsvSource({"EUC-KR, '이름,값\n게임 회사 하나,1\n게임 회사 둘,2\n'", "windows-1252, 'Name,ÄÖ\nÉÓ x,1\nÑÜ y,2\n'"})
    void whatReadsAsChineseByChanceIsToldAsAGuess(String encoding, String text) throws IOException {
        Reading reading = read("a.csv", text.replace("\\n", "\n").getBytes(Charset.forName(encoding)));

        assertThat(rules(reading)).contains("info encoding_guessed");
    }

    private static List<String> rules(Reading reading) {
        return ((Extraction) reading)
                .findings().stream()
                        .map(finding -> finding.severity().token() + " " + finding.rule())
                        .toList();
    }

    private Reading read(String name, byte[] bytes) throws IOException {
        return new SheetReader(DocumentKind.CSV).read(Files.write(folder.resolve(name), bytes));
    }

    private static Exhibit only(Reading reading) {
        assertThat(reading).isInstanceOf(Extraction.class);
        assertThat(((Extraction) reading).exhibits()).hasSize(1);
        return ((Extraction) reading).exhibits().get(0);
    }

    private static List<List<String>> rows(Exhibit exhibit) {
        return exhibit.dataRows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
