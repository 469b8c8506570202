package io.sectorbrief.normalise;

import io.sectorbrief.model.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words units are printed with, folded: bases, scales before them, and words that stand alone. */
final class UnitWords {

    private static final Map<String, Unit> BASES = bases();
    private static final Map<String, BigDecimal> SCALES = scales();
    private static final Map<String, PrintedUnit> WHOLE = whole();
    private static final Pattern PER = Pattern.compile("/(股|件|张|人|单|份|周|月|年|日|天)$");
    /** Prices of language models are kept for a million tokens. */
    private static final Pattern PER_TOKENS =
            Pattern.compile("/(?:(?<thousand>千|1?k|1,?000)|百万|1?m|1,?000,?000)(?:个)?tokens?$");

    private static final BigDecimal THOUSANDS_IN_A_MILLION = new BigDecimal(1000);
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private UnitWords() {}

    /** One unit word, folded, as a regular expression without groups; longer words first. */
    static String regex() {
        String base = anyOf(BASES.keySet());
        return "(?:" + anyOf(WHOLE.keySet()) + "|" + anyOf(SCALES.keySet()) + base + "?|" + base + ")";
    }

    private static String anyOf(Set<String> words) {
        return words.stream().sorted(LONGEST_FIRST).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    static Optional<PrintedUnit> parse(String folded) {
        Matcher tokens = PER_TOKENS.matcher(folded);
        if (tokens.find()) {
            BigDecimal worth = tokens.group("thousand") == null ? BigDecimal.ONE : THOUSANDS_IN_A_MILLION;
            return parse(folded.substring(0, tokens.start())).map(price -> price.times(worth));
        }
        String word = PER.matcher(folded).replaceFirst("");
        if (WHOLE.containsKey(word)) {
            return Optional.ofNullable(WHOLE.get(word));
        }
        if (BASES.containsKey(word)) {
            return Optional.of(unit(Optional.ofNullable(BASES.get(word)), BigDecimal.ONE));
        }
        return SCALES.keySet().stream()
                .sorted(LONGEST_FIRST)
                .flatMap(scale -> scaled(word, scale).stream())
                .findFirst();
    }

    private static Optional<PrintedUnit> scaled(String word, String scale) {
        BigDecimal worth = SCALES.getOrDefault(scale, BigDecimal.ONE);
        if (word.equals(scale)) {
            return Optional.of(unit(Optional.empty(), worth));
        }
        String before = word.endsWith(scale) ? word.substring(0, word.length() - scale.length()) : "";
        String after = word.startsWith(scale) ? word.substring(scale.length()) : before;
        return Optional.ofNullable(BASES.get(after)).map(base -> unit(Optional.of(base), worth));
    }

    private static PrintedUnit unit(Optional<Unit> unit, BigDecimal scale) {
        return new PrintedUnit(unit, scale, PrintedUnit.Kind.PLAIN);
    }

    private static Map<String, Unit> bases() {
        Map<String, Unit> bases = new HashMap<>();
        put(bases, Unit.CNY, "元", "人民币", "人民币元", "元人民币", "rmb", "cny", "¥");
        put(bases, Unit.HKD, "港元", "港币", "hkd", "hk$");
        put(bases, Unit.USD, "美元", "美金", "usd", "us$", "$");
        put(bases, Unit.VISITS, "次", "visits");
        put(bases, Unit.PEOPLE, "人", "人次", "粉丝");
        put(bases, Unit.PIECES, "件", "单");
        put(bases, Unit.SESSIONS, "场");
        put(bases, Unit.SHARES, "股");
        put(bases, Unit.COUNT, "款", "个", "家", "部", "只", "条", "例", "项");
        put(bases, Unit.RANK, "名");
        put(bases, Unit.POSITIONS, "位");
        put(bases, Unit.POINTS, "点");
        put(bases, Unit.MULTIPLE, "倍", "x");
        put(bases, Unit.DAYS, "天", "日");
        put(bases, Unit.SECONDS, "秒", "秒钟", "s");
        return Map.copyOf(bases);
    }

    private static void put(Map<String, Unit> bases, Unit unit, String... words) {
        List.of(words).forEach(word -> bases.put(word, unit));
    }

    private static Map<String, BigDecimal> scales() {
        Map<String, BigDecimal> scales = new HashMap<>();
        List<String> chinese = List.of("十", "百", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿", "万亿");
        for (int power = 0; power < chinese.size(); power++) {
            scales.put(chinese.get(power), BigDecimal.ONE.movePointRight(power + 1));
        }
        Map.of("w", 4, "k", 3, "m", 6, "mn", 6, "mln", 6, "million", 6, "b", 9, "bn", 9, "billion", 9)
                .forEach((word, power) -> scales.put(word, BigDecimal.ONE.movePointRight(power)));
        return Map.copyOf(scales);
    }

    private static Map<String, PrintedUnit> whole() {
        Map<String, PrintedUnit> whole = new HashMap<>();
        put(whole, "0.01", PrintedUnit.Kind.PLAIN, Unit.FRACTION, "%");
        put(whole, "0.001", PrintedUnit.Kind.PLAIN, Unit.FRACTION, "‰");
        put(whole, "0.01", PrintedUnit.Kind.POINTS_OF_SHARE, Unit.FRACTION, "pct", "pcts", "pp", "pps");
        put(whole, "0.01", PrintedUnit.Kind.POINTS_OF_SHARE, Unit.FRACTION, "个百分点", "百分点", "个pct");
        put(whole, "0.0001", PrintedUnit.Kind.POINTS_OF_SHARE, Unit.FRACTION, "bp", "bps", "个基点", "基点", "个bp");
        put(whole, "60", PrintedUnit.Kind.PLAIN, Unit.SECONDS, "分钟", "分", "min", "mins", "minutes");
        put(whole, "3600", PrintedUnit.Kind.PLAIN, Unit.SECONDS, "小时", "个小时", "h", "hour", "hours");
        return Map.copyOf(whole);
    }

    private static void put(
            Map<String, PrintedUnit> whole, String scale, PrintedUnit.Kind kind, Unit unit, String... words) {
        PrintedUnit printed = new PrintedUnit(Optional.of(unit), new BigDecimal(scale), kind);
        List.of(words).forEach(word -> whole.put(word, printed));
    }
}
