package io.sectorbrief.quality;

import io.sectorbrief.dataset.RuleDeclaration;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the rules: of every table those its dataset declares, of every document those that hold for all. */
final class RuleBook {

    private RuleBook() {}

    static List<Finding> findings(DocumentView document) {
        List<Finding> findings = new ArrayList<>();
        for (TableView table : document.tables()) {
            table.definition().rules().forEach(declared -> findings.addAll(findings(table, declared)));
        }
        for (DocumentRule rule : RuleCatalogue.DOCUMENT_RULES) {
            RuleDescription known = rule.description();
            rule.breaches(document).forEach(breach -> findings.add(breach.finding(known.name(), known.severity())));
        }
        return findings;
    }

    private static List<Finding> findings(TableView table, RuleDeclaration declared) {
        Optional<TableRule> rule = RuleCatalogue.tableRule(declared.rule());
        return rule.stream()
                .flatMap(known -> {
                    Severity severity =
                            declared.severity().orElse(known.description().severity());
                    return known.breaches(table, new Arguments(declared)).stream()
                            .map(breach -> breach.finding(declared.rule(), severity));
                })
                .toList();
    }
}
