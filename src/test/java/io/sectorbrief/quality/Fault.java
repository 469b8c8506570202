package io.sectorbrief.quality;

import io.sectorbrief.quality.MadeReport.MadeTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A kind of fault and how it gets into a sound weekly; some numbers are checked by others, some by nothing. */
record Fault(String title, Injection injection) {

    static final List<Fault> ALL = List.of(
            new Fault(
                    "unit of a column wrong by 10000",
                    (week, before, random) -> table(week, "行情", table -> table.headed(2, "总市值(万元)"))),
            new Fault(
                    "a digit of a price lost",
                    (week, before, random) ->
                            cell(week, "行情", random, 3, text -> text.substring(0, 1) + text.substring(2))),
            new Fault(
                    "decimal point of a price moved",
                    (week, before, random) -> cell(week, "行情", random, 3, Fault::pointMoved)),
            new Fault(
                    "two digits of a price swapped",
                    (week, before, random) -> cell(week, "行情", random, 3, text -> swapped(text, random))),
            new Fault(
                    "two digits of a film's gross swapped",
                    (week, before, random) -> cell(week, "票房", random, 2, text -> swapped(text, random))),
            new Fault(
                    "two digits of a market value swapped",
                    (week, before, random) -> cell(week, "行情", random, 2, text -> swapped(text, random))),
            new Fault(
                    "two digits of a series' heat swapped",
                    (week, before, random) -> cell(week, "剧集", random, 3, text -> swapped(text, random))),
            new Fault(
                    "two digits of a seller's volume swapped",
                    (week, before, random) -> cell(week, "快手", random, 2, text -> swapped(text, random))),
            new Fault("sign of a change wrong", (week, before, random) -> cell(week, "行情", random, 4, Fault::negated)),
            new Fault(
                    "two rows' names swapped",
                    (week, before, random) -> table(week, "剧集", table -> {
                        int row = random.nextInt(table.rows().size() - 4);
                        return table.with(row, 3, table.at(row + 4, 3)).with(row + 4, 3, table.at(row, 3));
                    })),
            new Fault(
                    "a row printed twice",
                    (week, before, random) -> rows(week, "剧集", random, (rows, row) -> {
                        rows.add(row + 1, rows.get(row));
                    })),
            new Fault("a row missing", (week, before, random) -> rows(week, "剧集", random, List::remove)),
            new Fault(
                    "a place held twice",
                    (week, before, random) -> table(week, "剧集", table -> {
                        int row = 1 + random.nextInt(table.rows().size() - 1);
                        return table.with(row, 0, table.at(row - 1, 0));
                    })),
            new Fault(
                    "a printed rank move wrong",
                    (week, before, random) -> table(week, "畅销榜", table -> {
                        int row = random.nextInt(table.rows().size());
                        int column = 1 + random.nextInt(table.header().size() - 1);
                        return table.with(row, column, table.at(row, column).replaceAll(" .*", "") + " ▲4");
                    })),
            new Fault(
                    "caption names the week before",
                    (week, before, random) -> table(
                            week,
                            "剧集",
                            table -> table.captioned(before.table("剧集").caption()))),
            new Fault(
                    "last week's table under this week's caption",
                    (week, before, random) -> table(
                            week,
                            "快手",
                            table -> table.withRows(before.table("快手").rows()))),
            new Fault(
                    "a digit of a security code wrong",
                    (week, before, random) ->
                            cell(week, "行情", random, 0, code -> code.charAt(0) + "9" + code.substring(2))),
            new Fault(
                    "suffix of a security code wrong",
                    (week, before, random) -> cell(
                            week,
                            "行情",
                            random,
                            0,
                            code -> code.endsWith("SH") ? code.replace("SH", "SZ") : code.replace("SZ", "SH"))),
            new Fault(
                    "a name misspelt by one character",
                    (week, before, random) -> table(week, "畅销榜", table -> {
                        int row = random.nextInt(table.rows().size());
                        int column = 1 + random.nextInt(table.header().size() - 1);
                        String name = table.at(row, column);
                        return table.with(row, column, name.charAt(0) + "囧" + name.substring(2));
                    })),
            new Fault(
                    "a name misspelt where it stands once",
                    (week, before, random) ->
                            cell(week, "行情", random, 1, name -> name.charAt(0) + "囧" + name.substring(2))),
            new Fault("a total in prose not the sum", (week, before, random) -> prose(week, random, "总销售额为 ")),
            new Fault("the market's total in prose wrong", (week, before, random) -> prose(week, random, "大盘票房为 ")),
            new Fault("prose contradicts its table", (week, before, random) -> prose(week, random, "对应票房分别为 ")),
            new Fault(
                    "a share ten points too high",
                    (week, before, random) -> cell(
                            week,
                            "票房",
                            random,
                            3,
                            text -> "1" + text.replaceFirst("^(?=\\d\\.)", "0").replaceFirst("^\\d\\d(?=\\d)", "9"))),
            new Fault(
                    "caption counts other than the table",
                    (week, before, random) -> table(
                            week, "票房", table -> table.captioned(table.caption().replace("Top 12", "Top 20")))),
            new Fault("环比 called 同比", (week, before, random) -> week.saying("亿元，环比", "亿元，同比")),
            new Fault(
                    "days on air fewer than before",
                    (week, before, random) ->
                            cell(week, "剧集", random, 2, text -> Integer.toString(Integer.parseInt(text) - 9))),
            new Fault(
                    "data as of a day before the week ends",
                    (week, before, random) -> table(
                            week,
                            "票房",
                            table -> table.asOf(week.week().last().minusDays(3).toString()))),
            new Fault(
                    "notes name another week than the caption",
                    (week, before, random) -> table(
                            week,
                            "剧集",
                            table -> table.noting("统计区间：" + before.week().first() + " 至 "
                                    + before.week().last()))),
            new Fault(
                    "last week in words, another in brackets",
                    (week, before, random) -> week.and("上周（2023-05-01 至 2023-05-07）大盘平稳。")),
            new Fault(
                    "first three in words, four by name",
                    (week, before, random) -> week.saying("票房前三的影片分别为 ", "票房前三的影片分别为 旧梦、")),
            new Fault(
                    "a letter among the digits",
                    (week, before, random) -> cell(week, "行情", random, 3, text -> text.replaceFirst("\\d$", "O"))),
            new Fault("a cell left empty", (week, before, random) -> cell(week, "票房", random, 2, text -> "")),
            new Fault(
                    "a share above a whole",
                    (week, before, random) -> cell(week, "票房", random, 3, text -> "1" + "0".repeat(2) + text)),
            new Fault(
                    "a price in another currency than the market's",
                    (week, before, random) -> table(week, "行情", table -> table.headed(3, "收盘价(美元)"))),
            new Fault(
                    "two securities' names swapped",
                    (week, before, random) -> table(week, "行情", table -> {
                        int row = random.nextInt(table.rows().size() - 4);
                        return table.with(row, 1, table.at(row + 4, 1)).with(row + 4, 1, table.at(row, 1));
                    })),
            new Fault(
                    "a total that holds a place", (week, before, random) -> cell(week, "剧集", random, 1, text -> "合计")),
            new Fault(
                    "a multiple that is not price over earnings",
                    (week, before, random) -> cell(week, "估值", random, 4, text -> "1" + text)),
            new Fault(
                    "another table of the week says otherwise",
                    (week, before, random) -> week.and(spoiled(week.table("剧集"), random, 3))),
            new Fault(
                    "last week's number restated",
                    (week, before, random) -> week.and(spoiled(before.table("行情"), random, 3))));

    /** How it gets in. */
    @FunctionalInterface
    interface Injection {
        MadeReport into(MadeReport week, MadeReport before, RandomGenerator random);
    }

    @FunctionalInterface
    private interface TextChange {
        String of(String text);
    }

    @FunctionalInterface
    private interface TableChange {
        MadeTable of(MadeTable table);
    }

    @FunctionalInterface
    private interface RowsChange {
        void of(List<List<String>> rows, int row);
    }

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** The report with the fault in it. */
    MadeReport into(MadeReport week, MadeReport before, RandomGenerator random) {
        return Stream.generate(() -> injection.into(week, before, random))
                .limit(50)
                .filter(spoiled -> !spoiled.equals(week))
                .findFirst()
                .orElseThrow();
    }

    private static MadeReport table(MadeReport week, String word, TableChange change) {
        return week.with(word, change.of(week.table(word)));
    }

    private static MadeReport cell(
            MadeReport week, String word, RandomGenerator random, int column, TextChange change) {
        return table(week, word, table -> {
            int row = random.nextInt(table.rows().size());
            return table.with(row, column, change.of(table.at(row, column)));
        });
    }

    /** The table with a digit more in one of its numbers. */
    private static MadeTable spoiled(MadeTable table, RandomGenerator random, int column) {
        int row = random.nextInt(table.rows().size());
        return table.with(row, column, "1" + table.at(row, column));
    }

    private static MadeReport rows(MadeReport week, String word, RandomGenerator random, RowsChange change) {
        return table(week, word, table -> {
            List<List<String>> rows = new ArrayList<>(table.rows());
            change.of(rows, 1 + random.nextInt(rows.size() - 2));
            return table.withRows(List.copyOf(rows));
        });
    }

    /** The first number behind these words, a tenth more or less. */
    private static MadeReport prose(MadeReport week, RandomGenerator random, String words) {
        String sentence = week.prose().stream()
                .filter(text -> text.contains(words))
                .findFirst()
                .orElseThrow();
        Matcher number = NUMBER.matcher(sentence);
        number.find(sentence.indexOf(words) + words.length());
        double factor = random.nextBoolean() ? 1.1 : 0.9;
        int digits = number.group().length() - number.group().indexOf('.') - 1;
        String wrong = ("%." + digits + "f").formatted(Double.parseDouble(number.group()) * factor);
        return week.saying(words + number.group(), words + wrong);
    }

    private static String pointMoved(String text) {
        String digits = text.replace(".", "");
        int point = text.indexOf('.') - 1;
        return point == 0 ? "0." + digits : digits.substring(0, point) + "." + digits.substring(point);
    }

    private static String negated(String text) {
        return text.startsWith("-") ? text.substring(1) : "-" + text;
    }

    private static String swapped(String text, RandomGenerator random) {
        List<String> letters = new ArrayList<>(List.of(text.split("")));
        int index = random.nextInt(letters.size() - 1);
        boolean digits = NUMBER.matcher(letters.get(index)).matches()
                && NUMBER.matcher(letters.get(index + 1)).matches();
        if (digits) {
            Collections.swap(letters, index, index + 1);
        }
        return String.join("", letters);
    }
}
