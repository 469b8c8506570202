package io.sectorbrief.quality;

import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.dataset.RuleDeclaration;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.normalise.NameMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Holds what documents say of a dataset's period against each other and against the periods around it, as the dataset declares
 * and as holds for all. It looks at the few periods before alone, so that its work grows with the data and no faster.
 */
public final class Reconciliation {

    /** For how many periods after it what is stored of a period counts. */
    public static final int REACH = SliceView.REACH;

    private final Datasets datasets;
    private final Entities entities;

    public Reconciliation(Datasets datasets, Entities entities) {
        this.datasets = datasets;
        this.entities = entities;
    }

    /**
     * Findings on a slice.
     *
     * @param standing what stands of one dataset and period, not empty; what is not accepted is left out
     * @param history what stands of the same dataset's other periods
     */
    public List<Finding> findings(List<Observation> standing, History history) {
        Optional<DatasetDefinition> definition = datasets.find(standing.get(0).dataset());
        NameMarks marks =
                definition.map(known -> entities.marks(known.subject())).orElse(NameMarks.NONE);
        var slice = new SliceView(standing, history, marks, names(definition));
        List<RuleDeclaration> declared =
                definition.map(DatasetDefinition::rules).orElse(List.of());
        List<Finding> findings = new ArrayList<>(conflicts(slice, declared));
        for (RuleDeclaration declaration : declared) {
            RuleCatalogue.historyRule(declaration.rule())
                    .ifPresent(rule -> findings.addAll(findings(rule, declaration, slice)));
        }
        for (HistoryRule rule : RuleCatalogue.HISTORY_RULES_FOR_ALL) {
            RuleDescription known = rule.description();
            rule.breaches(slice, Arguments.NONE)
                    .forEach(breach -> findings.add(breach.finding(known.name(), known.severity())));
        }
        return List.copyOf(findings);
    }

    private Predicate<Observation> names(Optional<DatasetDefinition> definition) {
        return definition
                .map(known -> new KnownNames(entities, known.subject(), ""))
                .<Predicate<Observation>>map(names -> names::name)
                .orElse(one -> false);
    }

    private static List<Finding> findings(HistoryRule rule, RuleDeclaration declaration, SliceView slice) {
        var severity = declaration.severity().orElse(rule.description().severity());
        return rule.breaches(slice, new Arguments(declaration)).stream()
                .map(breach -> breach.finding(declaration.rule(), severity))
                .toList();
    }

    private static List<Finding> conflicts(SliceView slice, List<RuleDeclaration> declared) {
        var tolerances = new Tolerances(arguments(declared, DocumentConflicts.CONFLICT.name()));
        var evidence = new ConflictEvidence(slice, arguments(declared, StoredChange.NAME));
        return new DocumentConflicts(slice, tolerances, evidence).findings();
    }

    private static List<Arguments> arguments(List<RuleDeclaration> declared, String rule) {
        return declared.stream()
                .filter(declaration -> declaration.rule().equals(rule))
                .map(Arguments::new)
                .toList();
    }
}
