package io.sectorbrief.claim;

import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.normalise.Printed;
import java.util.List;
import java.util.Optional;

/**
 * A numeric statement of a sentence: who, which metric, which value.
 *
 * @param definition the dataset whose pattern found it
 * @param scope named in the sentence or by the pattern
 * @param subject as printed, or as the pattern makes it ({@code Top10合计})
 * @param metric metric of the dataset
 * @param value in the metric's base unit, or why it could not be read
 * @param raw the value as printed
 * @param comparison for changes, the printed word of comparison, 同比 or 环比
 * @param wanted the word of comparison the metric has, where the pattern says it
 * @param period where its period comes from
 * @param known kind of name that a subject of its sentence must be known as, where the wording does not tell what it is of
 * @param sentence the whole sentence
 * @param lead the sentence up to the end of the claim, where its period stands
 * @param words those of the claim alone, where it names a time of its own
 * @param boxes of the sentence, one a piece of a line; none where its place is not known
 * @param paragraph where it was read
 */
public record Claim(
        DatasetDefinition definition,
        Optional<String> scope,
        String subject,
        String metric,
        Printed value,
        String raw,
        Optional<String> comparison,
        Optional<String> wanted,
        PeriodFrom period,
        Optional<String> known,
        String sentence,
        String lead,
        String words,
        List<Box> boxes,
        Paragraph paragraph) {

    /** Where the period of a claim comes from. */
    public enum PeriodFrom {
        /** The sentence where it names one, else the tables of the dataset in the document, else the document. */
        ANYWHERE,
        /** The sentence, or it is no claim: for wordings that also stand in news. */
        SENTENCE,
        /** The sentence, and it is a stretch of days that is no week, month or year. */
        RANGE,
        /** A week that the sentence names by its days, or speaks of (本周, 上周, 全周); or it is no claim. */
        WEEK,
        /** A week that its own words name, or as the one before its sentence's (较前一周的 4.2 亿元); or it is no claim. */
        ITSELF
    }

    /** Physical page its sentence begins on. */
    public int page() {
        return boxes.stream().findFirst().map(Box::page).orElse(paragraph.page());
    }

    /** Around its sentence on the page it begins on; around the paragraph there if nothing knows the sentence's place. */
    public Optional<Box> box() {
        return boxes.stream()
                .filter(piece -> piece.page() == page())
                .reduce(Box::union)
                .or(() -> paragraph.boxes().stream().findFirst());
    }

    /** The same of another scope. */
    public Claim of(String otherScope) {
        return new Claim(
                definition,
                Optional.of(otherScope),
                subject,
                metric,
                value,
                raw,
                comparison,
                wanted,
                period,
                known,
                sentence,
                lead,
                words,
                boxes,
                paragraph);
    }

    /** Name of its dataset; a family's for its scope. */
    public String dataset() {
        return definition.nameFor(scope);
    }
}
