package io.sectorbrief.quality;

import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.dataset.RuleDeclaration;
import io.sectorbrief.definition.Problem;
import io.sectorbrief.definition.Problems;
import io.sectorbrief.definition.Spelling;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule there is, by name; what a definition may declare and what holds for every document. */
public final class RuleCatalogue {

    static final List<TableRule> TABLE_RULES = List.of(
            new RequiredMetrics(),
            new SaneRange(),
            new SaneRatio(),
            new UniqueSubject(),
            new RankGap(),
            new RankRepeat(),
            new BoardOrder(),
            new OneOutOfOrder(),
            new NewestFirst(),
            new ShareSum(),
            new PartOverWhole(),
            new OneWhole(),
            new ListedSum(),
            new PriceOverEarnings(),
            new PriceOfMultiples(),
            new OnePrice(),
            new PrintedChange(),
            new BoardTotal(),
            new MoveAgainstRanks(),
            new CaptionCount(),
            new CaptionPeriod(),
            new AsOfDate(),
            new DateInPeriod(),
            new HeaderMisprint(),
            new ListedCurrency());

    static final List<DocumentRule> DOCUMENT_RULES = List.of(
            new ClaimConflict(),
            new ClaimWording(),
            new RelativeDate(),
            new ListCount(),
            new RankedTotal(),
            new CodeForm(),
            new CodeExchange(),
            new NearName(),
            new CutName());

    static final List<HistoryRule> HISTORY_RULES = List.of(
            new StoredChange(),
            new StoredRatio(),
            new StoredRankMove(),
            new NeverFalls(),
            new UnitMagnitude(),
            new Outlier(),
            new SameAsBefore());

    static final List<HistoryRule> HISTORY_RULES_FOR_ALL = List.of(new CodeOfPast(), new NameOfPast());

    private RuleCatalogue() {}

    /** The rules that datasets declare, then those that hold for all documents; for {@code check} and the README. */
    public static List<RuleDescription> descriptions() {
        return Stream.of(declarable(), ofDocuments(), ofHistory())
                .flatMap(stream -> stream)
                .toList();
    }

    private static Stream<RuleDescription> declarable() {
        return Stream.of(
                        TABLE_RULES.stream().map(TableRule::description),
                        HISTORY_RULES.stream().map(HistoryRule::description),
                        Stream.of(DocumentConflicts.CONFLICT))
                .flatMap(stream -> stream);
    }

    private static Stream<RuleDescription> ofDocuments() {
        return DOCUMENT_RULES.stream().map(DocumentRule::description);
    }

    private static Stream<RuleDescription> ofHistory() {
        return Stream.concat(
                Stream.of(DocumentConflicts.RESTATED),
                HISTORY_RULES_FOR_ALL.stream().map(HistoryRule::description));
    }

    /** What is wrong with declared rules: names, arguments, metrics. */
    public static List<Problem> problems(Datasets datasets) {
        Problems problems = new Problems();
        for (DatasetDefinition definition : datasets.definitions()) {
            definition.rules().forEach(declared -> check(definition, declared, problems));
        }
        return problems.list();
    }

    static Optional<TableRule> tableRule(String name) {
        return TABLE_RULES.stream()
                .filter(rule -> rule.description().name().equals(name))
                .findFirst();
    }

    static Optional<HistoryRule> historyRule(String name) {
        return HISTORY_RULES.stream()
                .filter(rule -> rule.description().name().equals(name))
                .findFirst();
    }

    private static void check(DatasetDefinition definition, RuleDeclaration declared, Problems problems) {
        Optional<RuleDescription> rule =
                declarable().filter(one -> one.name().equals(declared.rule())).findFirst();
        if (rule.isEmpty()) {
            List<String> known = declarable().map(RuleDescription::name).toList();
            problems.add(
                    declared.place(),
                    "there is no rule '" + declared.rule() + "'",
                    Spelling.suggestion(declared.rule(), known));
            return;
        }
        List<Argument> arguments = rule.get().arguments();
        List<String> names = arguments.stream().map(Argument::name).toList();
        declared.arguments().keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> problems.add(
                        declared.place(),
                        "rule '" + declared.rule() + "' knows no '" + name + "'",
                        Spelling.suggestion(name, names)));
        arguments.forEach(argument -> check(definition, declared, argument, problems));
    }

    private static void check(
            DatasetDefinition definition, RuleDeclaration declared, Argument argument, Problems problems) {
        Map<String, String> given = declared.arguments();
        String text = given.getOrDefault(argument.name(), "");
        if (text.isEmpty()) {
            if (argument.need() == Need.REQUIRED) {
                problems.add(
                        declared.place(),
                        "rule '" + declared.rule() + "' needs '" + argument.name() + "'",
                        "add it: " + argument.summary());
            }
            return;
        }
        if (argument.kind() == Kind.NUMBER && Arguments.parse(text).isEmpty()) {
            problems.add(
                    declared.place(),
                    "'" + argument.name() + "' is '" + text + "', not a number",
                    "write it like 0.5 or 12%");
        }
        if (argument.kind() == Kind.WEEKDAY && Arguments.parseWeekday(text).isEmpty()) {
            problems.add(
                    declared.place(),
                    "'" + argument.name() + "' is '" + text + "', no weekday",
                    "write it like friday");
        }
        if (argument.kind() == Kind.METRIC || argument.kind() == Kind.METRICS) {
            Arrays.stream(text.split(","))
                    .map(String::strip)
                    .filter(metric -> definition.column(metric).isEmpty())
                    .forEach(metric -> problems.add(
                            declared.place(),
                            "there is no column '" + metric + "'",
                            Spelling.suggestion(metric, definition.columns().keySet())));
        }
    }
}
