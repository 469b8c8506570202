package io.sectorbrief.quality;

import io.sectorbrief.model.Period;
import io.sectorbrief.quality.MadeReport.MadeTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Weeklies without a fault, week after week out of one number: what they print of one world agrees within its rounding. */
final class GoodWeeklies {

    private static final List<String> FILMS = words("山河故人 夜航 长街尽头 雪国列车 白日梦 追光者 无声处 大鱼 风起时 旧日来信 孤岛 远行客");
    private static final List<String> SERIES = words("长河 春潮记 云中谁 破晓之前 小满 青衣行 南方有路 不眠城 听雪楼 归鸿 夏虫语 逐浪");
    private static final List<String> SELLERS = words("阿木 三月姐 老周说茶 北方良品 小满姑娘 大川 云朵好物 七哥严选 海边小店 晴天家居");
    private static final List<String> GAMES = words("星河战纪 山海行 梦回长安 极速赛道 卡牌王 农场时光 古城传说 方块世界 英雄集结 夜雨江湖");
    private static final List<String> FIRMS = words("天元传媒 华夏影业 北极光网 金石出版 蓝海游戏 东岳文化 新纪元 长青互娱 银河数码 大通有线 南风广告 五洲书城");

    private final RandomGenerator random;
    private final Map<String, Double> values = new TreeMap<>();
    private final Map<String, BigDecimal> printed = new TreeMap<>();
    private final Map<String, Integer> places = new TreeMap<>();

    private GoodWeeklies(long number) {
        this.random = new SplittableRandom(number);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }

    /** As many weeks as asked for, up to 2023-W28. */
    static List<MadeReport> of(long number, int weeks) {
        var world = new GoodWeeklies(number);
        LocalDate last = LocalDate.parse("2023-07-10");
        return IntStream.range(0, weeks)
                .mapToObj(index -> world.week(Period.week(last.minusWeeks(weeks - 1L - index))))
                .toList();
    }

    private MadeReport week(Period week) {
        List<String> prose = new ArrayList<>();
        List<MadeTable> tables = List.of(
                stocks(week), films(week, prose), series(week), sellers(week, prose), games(week), valuation(week));
        return new MadeReport("weekly-" + week + ".pdf", week, tables, List.copyOf(prose));
    }

    private static String days(Period week) {
        return "（" + week.first() + " 至 " + week.last() + "）";
    }

    private double moved(String name, double start, double least, double most) {
        return values.merge(name, start, (before, none) -> before * random.nextDouble(least, most));
    }

    private static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    }

    /** The change from what was printed before to this, in per cent. */
    private String change(String name, BigDecimal now, int digits) {
        BigDecimal before = printed.put(name, now);
        double rise = before == null ? random.nextDouble(-0.08, 0.08) : now.doubleValue() / before.doubleValue() - 1;
        return rounded(100 * rise, digits).toPlainString() + "%";
    }

    private MadeTable stocks(Period week) {
        List<List<String>> rows = new ArrayList<>();
        for (int index = 0; index < FIRMS.size(); index++) {
            String firm = FIRMS.get(index);
            BigDecimal close = rounded(moved(firm, 8 + 7.3 * index, 0.93, 1.08), 2);
            double shares = 4.1 + 1.7 * index;
            rows.add(List.of(
                    code(index),
                    firm,
                    rounded(close.doubleValue() * shares, 2).toPlainString(),
                    close.toPlainString(),
                    change(firm, close, 2)));
        }
        return new MadeTable("A股重点公司行情" + days(week), List.of("证券代码", "证券简称", "总市值(亿元)", "收盘价(元)", "周涨跌幅"), rows);
    }

    private MadeTable valuation(Period week) {
        List<List<String>> rows = new ArrayList<>();
        for (int index = 0; index < FIRMS.size(); index++) {
            BigDecimal close = printed.getOrDefault(FIRMS.get(index), BigDecimal.ONE);
            BigDecimal earnings = rounded(0.42 + 0.13 * index, 2);
            rows.add(List.of(
                    code(index),
                    FIRMS.get(index),
                    close.toPlainString(),
                    earnings.toPlainString(),
                    close.divide(earnings, 1, RoundingMode.HALF_UP).toPlainString()));
        }
        List<String> header = List.of("证券代码", "证券简称", "收盘价(元)", "EPS 2023E", "PE 2023E");
        return new MadeTable("重点公司估值（" + week.last() + "）", header, rows);
    }

    private static String code(int index) {
        return index % 2 == 0 ? "6031" + (10 + index) + ".SH" : "3004" + (10 + index) + ".SZ";
    }

    private MadeTable films(Period week, List<String> prose) {
        Map<String, BigDecimal> gross = new TreeMap<>();
        for (int index = 0; index < FILMS.size(); index++) {
            gross.put(FILMS.get(index), rounded(moved(FILMS.get(index), 42000 / (index + 1.0), 0.72, 1.05), 2));
        }
        List<Placed> order = ranked(gross);
        double whole =
                gross.values().stream().mapToDouble(BigDecimal::doubleValue).sum() * 1.03;
        BigDecimal total = rounded(whole / 10000, 3);
        prose.add("本周大盘票房为 " + total.toPlainString() + " 亿元，环比" + worded(change("大盘", total, 2)) + "。");
        prose.add("本周票房前三的影片分别为 "
                + order.subList(0, 3).stream().map(Placed::name).collect(Collectors.joining("、")) + "，对应票房分别为 "
                + order.subList(0, 3).stream()
                        .map(film -> film.value().toPlainString() + " 万元")
                        .collect(Collectors.joining("、"))
                + "。");
        List<List<String>> rows = IntStream.range(0, order.size())
                .mapToObj(index -> List.of(
                        Integer.toString(index + 1),
                        order.get(index).name(),
                        order.get(index).value().toPlainString(),
                        rounded(100 * order.get(index).value().doubleValue() / (10000 * total.doubleValue()), 1) + "%",
                        "2023-05-" + (10 + FILMS.indexOf(order.get(index).name()))))
                .toList();
        return new MadeTable("电影周票房排名 Top 12" + days(week), List.of("排名", "影片", "周票房(万元)", "票房占比", "上映日期"), rows);
    }

    private static String worded(String change) {
        return change.startsWith("-") ? "下降 " + change.substring(1) : "上升 " + change;
    }

    /** A name with what is printed of it. */
    private record Placed(String name, BigDecimal value) {}

    private static List<Placed> ranked(Map<String, BigDecimal> values) {
        return values.entrySet().stream()
                .map(entry -> new Placed(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Placed::value).reversed())
                .toList();
    }

    private MadeTable series(Period week) {
        Map<String, BigDecimal> heat = new TreeMap<>();
        for (int index = 0; index < SERIES.size(); index++) {
            heat.put(SERIES.get(index), rounded(moved(SERIES.get(index), 80 - 2.9 * index, 0.96, 1.03), 2));
        }
        long weeks = (week.first().toEpochDay() - LocalDate.parse("2023-05-01").toEpochDay()) / 7;
        List<Placed> order = ranked(heat);
        List<List<String>> rows = IntStream.range(0, order.size())
                .mapToObj(index -> List.of(
                        Integer.toString(index + 1),
                        order.get(index).name(),
                        Long.toString(
                                7 * weeks + SERIES.indexOf(order.get(index).name())),
                        order.get(index).value().toPlainString()))
                .toList();
        return new MadeTable("剧集播映指数 Top 12" + days(week), List.of("排名", "剧集名称", "上映天数", "全网热度"), rows);
    }

    private MadeTable sellers(Period week, List<String> prose) {
        Map<String, BigDecimal> gmv = new TreeMap<>();
        for (int index = 0; index < SELLERS.size(); index++) {
            gmv.put(SELLERS.get(index), rounded(moved(SELLERS.get(index), 9000 / (index + 1.0), 0.7, 1.4), 1));
        }
        List<Placed> order = ranked(gmv);
        List<List<String>> rows = IntStream.range(0, order.size())
                .mapToObj(index -> List.of(
                        Integer.toString(index + 1),
                        order.get(index).name(),
                        rounded(order.get(index).value().doubleValue() / random.nextDouble(40, 90), 1) + "w",
                        order.get(index).value().toPlainString() + "w",
                        Integer.toString(1 + random.nextInt(7))))
                .toList();
        BigDecimal sum = gmv.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = rounded(sum.doubleValue() / 10000, 2);
        prose.add("快手 Top10 主播总销售额为 " + total.toPlainString() + " 亿元，环比" + worded(change("快手", total, 2)) + "。");
        return new MadeTable("快手带货达人榜 Top 10" + days(week), List.of("排行", "博主", "带货销量", "带货销售额", "直播次数"), rows);
    }

    private MadeTable games(Period week) {
        List<String> order = new ArrayList<>(GAMES);
        if (!places.isEmpty()) {
            order.sort(Comparator.comparing(places::get));
        }
        List<List<String>> rows = new ArrayList<>();
        for (LocalDate day = week.first(); !day.isAfter(week.last()); day = day.plusDays(1)) {
            int swapped = random.nextInt(GAMES.size() - 1);
            Collections.swap(order, swapped, swapped + 1);
            List<String> row = new ArrayList<>(List.of(day.toString()));
            for (int place = 1; place <= order.size(); place++) {
                Integer before = places.put(order.get(place - 1), place);
                row.add(order.get(place - 1) + move(before == null ? 0 : before - place));
            }
            rows.add(List.copyOf(row));
        }
        List<String> header = new ArrayList<>(List.of("日期"));
        IntStream.rangeClosed(1, GAMES.size()).forEach(place -> header.add("第" + place + "名"));
        return new MadeTable("iOS 游戏畅销榜" + days(week), List.copyOf(header), rows);
    }

    private static String move(int places) {
        return places == 0 ? "" : (places > 0 ? " ▲" : " ▼") + Math.abs(places);
    }
}
