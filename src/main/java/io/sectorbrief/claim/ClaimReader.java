package io.sectorbrief.claim;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.ColumnType;
import io.sectorbrief.dataset.Wording;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import io.sectorbrief.normalise.ChangeText;
import io.sectorbrief.normalise.ChineseNumeral;
import io.sectorbrief.normalise.NumberList;
import io.sectorbrief.normalise.Printed;
import io.sectorbrief.normalise.PrintedUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes claims of what stood in a pattern's holes; parallel lists of unequal length are a claim that cannot be read. */
final class ClaimReader {

    /** In a word of direction, that it goes up; a word that says neither or both has none. */
    private static final Pattern UP = Pattern.compile("[涨升增扬高强]|反弹|收红");

    private static final Pattern DOWN = Pattern.compile("[跌降减落挫低弱]|回调|调整|收绿");

    private final ClaimPattern pattern;
    private final Paragraph paragraph;
    private final Passage passage;
    private final Map<String, String> holes;

    ClaimReader(ClaimPattern pattern, Paragraph paragraph, Passage passage, Map<String, String> holes) {
        this.pattern = pattern;
        this.paragraph = paragraph;
        this.passage = passage;
        this.holes = holes;
    }

    List<Claim> claims() {
        return pattern.metrics().stream()
                .filter(metric -> !holes.getOrDefault(metric, "").isBlank())
                .flatMap(metric -> metric(metric, holes.getOrDefault(metric, "")))
                .toList();
    }

    private Stream<Claim> metric(String metric, String printed) {
        Optional<String> named = subject();
        List<NumberList.Named> pairs = NumberList.pairs(printed);
        if (named.isEmpty()) {
            return pairs.isEmpty()
                    ? Stream.of(unreadable(metric, "", printed, Message.of("claim_unread.no_pair")))
                    : pairs.stream()
                            .flatMap(pair -> name(pair.name(), pair.name()).stream()
                                    .map(name -> claim(metric, pair.name(), name, pair.number())));
        }
        List<String> numbers = ChangeText.list(ChineseNumeral.inDigits(printed));
        List<String> names =
                pattern.subject().isPresent() ? List.of(named.get()) : NumberList.names(named.get(), numbers.size());
        if (names.stream().anyMatch(one -> !isName(one, named.get()))) {
            return Stream.empty();
        }
        return names.size() == numbers.size()
                ? Stream.iterate(0, i -> i < numbers.size(), i -> i + 1)
                        .flatMap(i -> name(names.get(i), named.get()).stream()
                                .map(name -> claim(metric, names.get(i), name, numbers.get(i))))
                : named.filter(pattern::mayBeOf).stream()
                        .map(all -> unreadable(
                                metric,
                                all,
                                printed,
                                Message.of("claim_unread.uneven")
                                        .with("names", names.size())
                                        .with("numbers", numbers.size())));
    }

    /** What a pattern makes or prints in title marks is a name as it stands. */
    private Optional<String> name(String name, String printed) {
        return isMade(printed)
                ? Optional.of(name)
                : PrintedName.in(name)
                        .filter(one -> !isScope(one))
                        .map(this::withoutScope)
                        .filter(pattern::mayBeOf);
    }

    /** {@code 全球排名第 35} is a place of what was named before. */
    private boolean isScope(String name) {
        return scopeWords().anyMatch(name::equals);
    }

    private Stream<String> scopeWords() {
        return pattern.definition().scope().words().values().stream()
                .flatMap(List::stream)
                .map(Wording::pattern);
    }

    /** {@code 甲画海外访问量}: where it is visited is no part of its name. */
    private String withoutScope(String name) {
        return scopeWords()
                .filter(word -> name.length() > word.length() && name.endsWith(word))
                .findFirst()
                .map(word -> name.substring(0, name.length() - word.length()).strip())
                .orElse(name);
    }

    /** Where one of a list is half a sentence, the others may be too. */
    private boolean isName(String name, String printed) {
        return isMade(printed) || PrintedName.in(name).isPresent();
    }

    private boolean isMade(String printed) {
        return pattern.subject().isPresent() || printed.startsWith("《");
    }

    private Optional<String> subject() {
        Optional<String> template = pattern.subject();
        if (template.isEmpty()) {
            return Optional.ofNullable(holes.get(pattern.definition().subject()));
        }
        String subject = template.get();
        for (Map.Entry<String, String> hole : holes.entrySet()) {
            subject = subject.replace("{" + hole.getKey() + "}", ChineseNumeral.inDigits(hole.getValue()));
        }
        return Optional.of(subject);
    }

    private Claim unreadable(String metric, String subject, String raw, Message why) {
        return claim(column(metric), subject, subject, raw, new Printed.Unreadable(why));
    }

    private Claim claim(String metric, String printed, String subject, String raw) {
        Column column = column(metric);
        return claim(
                column,
                printed,
                subject,
                raw,
                directed(column, raw)
                        .map(directed -> checked(column, ChangeText.read(directed, PrintedUnit.NONE)))
                        .orElseGet(() -> new Printed.Unreadable(Message.of("claim_unread.direction")
                                .with("word", holes.getOrDefault("direction", "")))));
    }

    private Column column(String metric) {
        return pattern.definition().column(metric).orElseThrow();
    }

    private Claim claim(Column column, String printed, String subject, String raw, Printed value) {
        boolean isChange = column.type() == ColumnType.PERCENT;
        return new Claim(
                pattern.definition(),
                scope(printed),
                subject,
                column.name(),
                value,
                raw,
                Optional.ofNullable(holes.get("comparison")).filter(word -> isChange),
                pattern.comparison().filter(word -> isChange),
                pattern.period(),
                passage.text(),
                passage.lead(),
                passage.boxes(),
                paragraph);
    }

    /** Only changes have a direction; the level that is said beside one has none. Empty if its word tells none. */
    private Optional<String> directed(Column column, String raw) {
        boolean isSigned = column.type() != ColumnType.PERCENT
                || raw.startsWith("+")
                || raw.startsWith("-")
                || !ChangeText.direction(raw).isEmpty();
        if (isSigned) {
            return Optional.of(raw);
        }
        String word = holes.get("direction");
        return (word == null ? Optional.of(pattern.direction().orElse("")) : direction(word))
                .map(direction -> direction + raw);
    }

    private static Optional<String> direction(String word) {
        boolean isUp = UP.matcher(word).find();
        boolean isDown = DOWN.matcher(word).find();
        return isUp == isDown ? Optional.empty() : Optional.of(isUp ? "涨" : "跌");
    }

    /** A code beside the name or a currency of one scope alone says more than what was spoken of before. */
    private Optional<String> scope(String name) {
        return PrintedName.code(name)
                .flatMap(pattern.definition().scope()::ofCode)
                .or(this::scopeOfCurrency)
                .or(this::named);
    }

    private Optional<String> scopeOfCurrency() {
        return pattern.metrics().stream()
                .flatMap(metric -> NumberList.numbers(holes.getOrDefault(metric, "")).stream())
                .flatMap(number -> ChangeText.read(number, PrintedUnit.NONE) instanceof Printed.Amount amount
                        ? amount.unit().unit().stream()
                        : Stream.empty())
                .flatMap(unit -> pattern.definition().scope().ofCurrency(unit.toString()).stream())
                .findFirst();
    }

    private Optional<String> named() {
        String printed = holes.getOrDefault("scope", "");
        Optional<String> named = pattern.definition().scope().words().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(word -> word.standsIn(printed)))
                .map(Map.Entry::getKey)
                .findFirst();
        return printed.isEmpty() ? pattern.scope() : named.or(pattern::scope);
    }

    /** A number in prose says its own unit; only bare counts, places and index levels go without. */
    private static Printed checked(Column column, Printed printed) {
        if (!(printed instanceof Printed.Amount amount)) {
            return printed;
        }
        Optional<Unit> said = amount.unit().unit();
        boolean fits = column.type() == ColumnType.MONEY
                ? said.filter(Unit::isMoney).isPresent() || isChineseMoney(amount)
                : column.unit().filter(base -> amount.unit().mayMean(base)).isPresent()
                        && (said.isPresent() || !needsUnit(column.type()));
        return fits
                ? inUnit(amount, column)
                : new Printed.Unreadable(Message.of("claim_unread.unit")
                        .with("number", amount.quantity().number().toPlainString())
                        .with("metric", column.name()));
    }

    /** 5.29亿 after 票房 means yuan; a scale is enough to know it for money. */
    private static boolean isChineseMoney(Printed.Amount amount) {
        return amount.unit().unit().isEmpty()
                && amount.unit().scale().signum() > 0
                && !amount.unit().equals(PrintedUnit.NONE);
    }

    private static boolean needsUnit(ColumnType type) {
        return type == ColumnType.PERCENT || type == ColumnType.DURATION;
    }

    private static Printed inUnit(Printed.Amount amount, Column column) {
        var quantity = amount.quantity();
        Unit unit = column.type() == ColumnType.MONEY
                ? amount.unit().unit().orElse(column.unit().orElse(Unit.CNY))
                : column.unit().orElse(quantity.unit());
        var meant = new Quantity(quantity.number(), unit, quantity.qualifier(), quantity.step());
        return new Printed.Amount(meant, amount.unit(), amount.sign());
    }
}
