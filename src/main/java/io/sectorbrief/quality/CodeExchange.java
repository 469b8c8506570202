package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Severity;
import java.util.List;

/**
 * The suffix of a security code is the exchange its number belongs to; with another one it is no security's code, and what
 * stands in its row may be anybody's.
 */
final class CodeExchange implements DocumentRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "code_exchange",
                Severity.ERROR,
                List.of(),
                "The suffix of a security code is the exchange whose number range it is in");
    }

    @Override
    public List<Breach> breaches(DocumentView document) {
        return CodeCell.contradicted(document).stream()
                .filter(cell -> cell.code().namesAnExchange())
                .map(cell -> cell.breach(document, Message.of("code_exchange")))
                .toList();
    }
}
