package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Severity;
import io.sectorbrief.normalise.ChineseNumeral;
import io.sectorbrief.normalise.Folding;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A caption that says Top 10 stands over ten subjects. */
final class CaptionCount implements TableRule {

    /** {@code Top 10}, 前十名, 前 10; 前三季度 and 前十一个月 are no count. */
    private static final Pattern TOP = Pattern.compile(
            "(?:top ?|前 ?)((?>\\d{1,3}(?!\\d)|[二三四五六七八九]?十[一二三四五六七八九]?|[三四五六七八九]))" + "(?! ?个? ?(?:季|月|周|日|天|年|期|小时))");

    /** Who shows less than a list on purpose shows the first five, ten, fifteen of it. */
    private static final int ROUND = 5;

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "caption_count",
                Severity.WARN,
                List.of(new Argument(
                        "with",
                        Kind.METRIC,
                        Need.OPTIONAL,
                        "what the whole list has; a table without it may show five or ten of a longer one")),
                "A caption that says Top 10 stands over ten subjects; what repeats in a document is told once");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        List<TableView> wrong = table.document().tables().stream()
                .filter(other -> other.definition().equals(table.definition()))
                .filter(other -> isTheWholeList(other, arguments) || subjects(other) % ROUND != 0)
                .filter(other ->
                        said(other).filter(count -> count != subjects(other)).isPresent())
                .toList();
        boolean first = !wrong.isEmpty() && wrong.get(0).exhibit().equals(table.exhibit());
        return first ? List.of(breach(wrong)) : List.of();
    }

    private static boolean isTheWholeList(TableView table, Arguments arguments) {
        return arguments
                .optional("with")
                .map(metric -> !table.of(metric).isEmpty())
                .orElse(true);
    }

    private static Breach breach(List<TableView> wrong) {
        TableView table = wrong.get(0);
        int said = said(table).orElse(0);
        return Breach.on(
                        table.place(),
                        Message.of("caption_count").with("said", said).with("found", subjects(table)))
                .printed(Integer.toString(said))
                .expected(Long.toString(subjects(table)))
                .related(wrong.stream().skip(1).map(TableView::place).toList())
                .marking(
                        wrong.stream().flatMap(one -> one.throughout().stream()).toList());
    }

    private static Optional<Integer> said(TableView table) {
        Matcher top = TOP.matcher(Folding.clean(table.exhibit().caption()).toLowerCase(Locale.ROOT));
        return top.find() ? Optional.of(Integer.parseInt(ChineseNumeral.inDigits(top.group(1)))) : Optional.empty();
    }

    private static long subjects(TableView table) {
        return table.observations().stream()
                .map(one -> List.of(one.source().row(), one.subjectRaw()))
                .distinct()
                .count();
    }
}
