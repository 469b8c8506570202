package io.sectorbrief.claim;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.ColumnType;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.normalise.ChangeText;
import io.sectorbrief.normalise.ChineseNumeral;
import io.sectorbrief.normalise.NumberList;
import io.sectorbrief.normalise.Printed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes claims of what stood in a pattern's holes; parallel lists of unequal length are a claim that cannot be read. */
final class ClaimReader {

    private final ClaimPattern pattern;
    private final Paragraph paragraph;
    private final Passage passage;
    private final Map<String, String> holes;
    private final SpokenScope scope;
    private final ClaimValue values;

    ClaimReader(ClaimPattern pattern, Paragraph paragraph, Passage passage, Map<String, String> holes) {
        this.pattern = pattern;
        this.paragraph = paragraph;
        this.passage = passage;
        this.holes = holes;
        this.scope = new SpokenScope(pattern, holes, paragraph.text(), passage.text());
        this.values = ClaimValue.of(pattern, holes);
    }

    List<Claim> claims() {
        return pattern.metrics().stream()
                .filter(metric -> !holes.getOrDefault(metric, "").isBlank())
                .flatMap(metric -> claims(metric, holes.getOrDefault(metric, "")))
                .toList();
    }

    private Stream<Claim> claims(String metric, String printed) {
        return subject().map(named -> inParallel(metric, named, printed)).orElseGet(() -> inPairs(metric, printed));
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

    /** {@code 甲（5.29亿）、乙（3.85亿）}: each name has its number beside it. */
    private Stream<Claim> inPairs(String metric, String printed) {
        List<NumberList.Named> pairs = NumberList.pairs(printed);
        return pairs.isEmpty()
                ? Stream.of(unreadable(metric, "", printed, Message.of("claim_unread.no_pair")))
                : pairs.stream().flatMap(pair -> claim(metric, pair.name(), pair.name(), pair.number()).stream());
    }

    /** {@code 甲、乙 … 5.29亿、3.85亿}: as many names as numbers, in the same order. */
    private Stream<Claim> inParallel(String metric, String named, String printed) {
        List<String> numbers = ChangeText.list(ChineseNumeral.inDigits(printed));
        List<String> names = pattern.subject().isPresent() ? List.of(named) : NumberList.names(named, numbers.size());
        if (names.stream().anyMatch(one -> !isName(one, named))) {
            return Stream.empty();
        }
        return names.size() == numbers.size()
                ? IntStream.range(0, numbers.size())
                        .boxed()
                        .flatMap(i -> claim(metric, names.get(i), named, numbers.get(i)).stream())
                : Stream.of(named).filter(pattern::mayBeOf).map(all -> uneven(metric, all, names, numbers, printed));
    }

    private Claim uneven(String metric, String named, List<String> names, List<String> numbers, String printed) {
        return unreadable(
                metric,
                named,
                printed,
                Message.of("claim_unread.uneven").with("names", names.size()).with("numbers", numbers.size()));
    }

    /** What a pattern makes or prints in title marks is a name as it stands. */
    private Optional<String> name(String name, String printed) {
        return isMade(printed)
                ? Optional.of(name)
                : PrintedName.in(name)
                        .filter(one -> !scope.isWord(one))
                        .map(scope::cutFrom)
                        .filter(pattern::mayBeOf);
    }

    /** Where one of a list is half a sentence, the others may be too; 甲国内、海外 are two markets of one. */
    private boolean isName(String name, String printed) {
        return isMade(printed)
                || PrintedName.in(name).filter(one -> !scope.isWord(one)).isPresent();
    }

    private boolean isMade(String printed) {
        return pattern.subject().isPresent() || printed.startsWith("《");
    }

    private Optional<Claim> claim(String metric, String name, String printed, String raw) {
        Column column = column(metric);
        return name(name, printed).map(subject -> claim(column, name, subject, raw, values.read(column, raw)));
    }

    private Claim unreadable(String metric, String subject, String raw, Message why) {
        return claim(column(metric), subject, subject, raw, new Printed.Unreadable(why));
    }

    private Column column(String metric) {
        return pattern.definition().column(metric).orElseThrow();
    }

    private Claim claim(Column column, String printed, String subject, String raw, Printed value) {
        boolean isChange = column.type() == ColumnType.PERCENT;
        return new Claim(
                pattern.definition(),
                scope.of(printed),
                subject,
                column.name(),
                value,
                raw,
                Optional.ofNullable(holes.get("comparison")).filter(word -> isChange),
                pattern.comparison().filter(word -> isChange),
                pattern.period(),
                pattern.known(),
                passage.text(),
                passage.lead(),
                passage.words(),
                passage.boxes(),
                paragraph);
    }
}
